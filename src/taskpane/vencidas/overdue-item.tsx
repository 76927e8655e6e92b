import type { ReactNode } from 'react';
import { Badge, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import { estadoOf } from '../../status/estado-of';
import { ListItem } from '../pane/list-item';

interface OverdueItemProps {
  readonly juzgada: ActividadJuzgada;
  /** Whom it belongs to, where the group's head does not say it. */
  readonly whose: string;
  readonly isSelected: boolean;
  readonly onSelect: (juzgada: ActividadJuzgada, when: 'now' | 'soon') => void;
  readonly onConfirm: (juzgada: ActividadJuzgada, estado: Estado | null) => void;
  readonly itemProps: Readonly<Record<string, unknown>>;
}

/** What a person can confirm: "por confirmar" is what needs it. */
const CONFIRMABLES: readonly Estado[] = ['cumplida', 'en proceso', 'pendiente', 'no aplica', 'sin reporte'];

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '8px 10px 4px 14px',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whose: { display: 'block' },
  aside: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '2px' },
  estado: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '0 10px 8px 14px' },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
  reason: { flex: '1 1 120px' },
});

/** An activity that needs an eye: what, whose, since when; its estado, which can be confirmed or changed. */
export function OverdueItem({
  juzgada,
  whose,
  isSelected,
  onSelect,
  onConfirm,
  itemProps,
}: OverdueItemProps): ReactNode {
  const styles = useStyles();
  const { actividad, fecha, plazo, diasVencida, estado } = juzgada;
  const read = estadoOf(actividad);
  return (
    <ListItem
      isSelected={isSelected}
      onSelect={(when) => onSelect(juzgada, when)}
      itemProps={itemProps}
      className={styles.button}
      label={
        <>
          <span>
            <span>
              {actividad.numero !== '' && <span className={styles.number}>{actividad.numero} </span>}
              {isSelected ? actividad.actividad : shortened(actividad.actividad)}
            </span>
            <span className={mergeClasses(styles.small, styles.whose)}>{whose}</span>
          </span>
          <span className={styles.aside}>
            {diasVencida !== null && (
              <Badge appearance="tint" color="danger">
                {VENCIDAS_PANEL.dias(diasVencida)}
              </Badge>
            )}
            <span className={styles.small}>{plazo === null ? null : VENCIDAS_PANEL.plazo(plazo)}</span>
          </span>
        </>
      }
    >
      <div className={styles.estado}>
        <Select
          size="small"
          className={styles.select}
          aria-label={VENCIDAS_PANEL.estadoDe(actividad.numero, actividad.componente)}
          value={estado.origen === 'usuario' ? estado.valor : ''}
          tabIndex={itemProps['tabIndex'] as number}
          onChange={(_event, { value }) => onConfirm(juzgada, value === '' ? null : (value as Estado))}
        >
          <option value="">{optionOfRead(read.valor, estado.origen === 'usuario', read.origen)}</option>
          {CONFIRMABLES.map((valor) => (
            <option key={valor} value={valor}>
              {valor}
            </option>
          ))}
        </Select>
        <span className={mergeClasses(styles.small, styles.reason)}>{reasonOf(juzgada, fecha.texto)}</span>
      </div>
    </ListItem>
  );
}

function optionOfRead(valor: Estado, isConfirmed: boolean, origen: 'columna' | 'texto' | 'usuario'): string {
  return isConfirmed ? VENCIDAS_PANEL.volverALoLeido(valor) : `${valor} (${VENCIDAS_PANEL.segun[origen]})`;
}

function reasonOf({ estado, plazo, situacion }: ActividadJuzgada, escrita: string): string {
  const date = plazo === null || situacion === 'sin fecha verificable' ? `${VENCIDAS_PANEL.escrita(escrita)}. ` : '';
  if (estado.origen === 'usuario') return date + VENCIDAS_PANEL.segun.usuario;
  return date + (estado.razon === '' ? VENCIDAS_PANEL.sinReporte : VENCIDAS_PANEL.razon(estado.razon));
}

/** About two lines of the pane; the whole text is shown once the activity is chosen. */
const LONGEST = 84;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
