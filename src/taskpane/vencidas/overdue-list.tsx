import { useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { CalendarErrorFilled } from '@fluentui/react-icons/svg/calendar-error';
import { CalendarQuestionMarkRegular } from '@fluentui/react-icons/svg/calendar-question-mark';
import { CalendarTodayFilled } from '@fluentui/react-icons/svg/calendar-today';
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel';
import type { GrupoVencidas, SituacionVencida } from '../../actions/vencidas';
import { GRUPOS_VENCIDAS, VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import { QUE_ES_SITUACION } from '../../messages/situaciones';
import { claveDe, type Actividad } from '../../plan/actividad';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import { GroupedList, ListGroup, PAGE } from '../pane/grouped-list';
import { useRoving } from '../pane/roving';
import { agrupar, type Agrupacion } from './group-by';
import { OverdueItem } from './overdue-item';

const ICONS: Readonly<Record<SituacionVencida, typeof CalendarClockRegular>> = {
  vencida: CalendarErrorFilled,
  'vencida por confirmar': CalendarQuestionMarkRegular,
  'vence hoy': CalendarTodayFilled,
  'por vencer': CalendarClockRegular,
  'sin fecha verificable': CalendarCancelRegular,
};

interface OverdueListProps {
  readonly grupos: readonly GrupoVencidas[];
  readonly agrupacion: Agrupacion;
  readonly onSelect: (juzgada: ActividadJuzgada, when: 'now' | 'soon') => void;
  readonly onConfirm: (actividad: Actividad, estado: Estado | null) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  meaning: {
    margin: '0 12px 6px 14px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sub: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '4px 10px 2px 14px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  vencida: { color: tokens.colorStatusDangerForeground1 },
  'vencida por confirmar': { color: tokens.colorStatusWarningForeground3 },
  'vence hoy': { color: tokens.colorStatusWarningForeground3 },
  'por vencer': { color: tokens.colorBrandForeground1 },
  'sin fecha verificable': { color: tokens.colorNeutralForeground3 },
});

/** The activities that need an eye: by situación, then by dependencia or responsable, worst first. */
export function OverdueList({ grupos, agrupacion, onSelect, onConfirm }: OverdueListProps): ReactNode {
  const styles = useStyles();
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const [selected, setSelected] = useState<string | null>(null);

  const filled = grupos.filter(({ juzgadas }) => juzgadas.length > 0);
  const groups = filled.map((grupo) => {
    const { situacion, juzgadas } = grupo;
    const isOpen = opened[situacion] ?? grupo === filled[0];
    const shown = (pages[situacion] ?? 1) * PAGE;
    return {
      situacion,
      total: juzgadas.length,
      isOpen,
      rest: juzgadas.length - shown,
      subgrupos: take(agrupar(juzgadas, agrupacion), shown),
    };
  });
  const roving = useRoving(
    groups.flatMap(({ situacion, isOpen, subgrupos }) => [
      situacion,
      ...(isOpen ? subgrupos.flatMap(({ juzgadas }) => juzgadas.map(({ actividad }) => claveDe(actividad))) : []),
    ]),
  );

  const confirm = (juzgada: ActividadJuzgada, estado: Estado | null): void => {
    roving.keepPlace(claveDe(juzgada.actividad));
    onConfirm(juzgada.actividad, estado);
  };

  return (
    <GroupedList label={VENCIDAS_PANEL.lista} help={VENCIDAS_PANEL.listaAyuda} roving={roving}>
      {groups.map(({ situacion, total, isOpen, rest, subgrupos }) => {
        const Icon = ICONS[situacion];
        return (
          <ListGroup
            key={situacion}
            icon={<Icon aria-hidden className={mergeClasses(styles.icon, styles[situacion])} />}
            title={GRUPOS_VENCIDAS[situacion] ?? situacion}
            count={total}
            isOpen={isOpen}
            onToggle={() => setOpened((now) => ({ ...now, [situacion]: !isOpen }))}
            itemProps={roving.itemProps(situacion)}
            rest={rest}
            onMore={() => setPages((now) => ({ ...now, [situacion]: (now[situacion] ?? 1) + 1 }))}
          >
            <p className={styles.meaning}>{QUE_ES_SITUACION[situacion]}</p>
            {subgrupos.map(({ nombre, juzgadas, total: ofAll }) => (
              <div key={nombre}>
                {nombre !== '' && (
                  <h4 className={styles.sub}>
                    <span>{nombre}</span>
                    <span>{ofAll}</span>
                  </h4>
                )}
                <ul className={styles.list}>
                  {juzgadas.map((juzgada) => {
                    const clave = claveDe(juzgada.actividad);
                    return (
                      <OverdueItem
                        key={clave}
                        juzgada={juzgada}
                        whose={whoseOf(juzgada.actividad, agrupacion)}
                        isSelected={clave === selected}
                        onSelect={(one, when) => {
                          setSelected(clave);
                          onSelect(one, when);
                        }}
                        onConfirm={confirm}
                        itemProps={roving.itemProps(clave)}
                      />
                    );
                  })}
                </ul>
              </div>
            ))}
          </ListGroup>
        );
      })}
    </GroupedList>
  );
}

/** The first activities of subgroups, with how many each has in all. */
function take(subgrupos: ReturnType<typeof agrupar>, limit: number) {
  let left = limit;
  return subgrupos.flatMap(({ nombre, juzgadas }) => {
    const shown = juzgadas.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ nombre, juzgadas: shown, total: juzgadas.length }];
  });
}

/** What the group's head does not say of an activity. */
function whoseOf({ dependencia, responsable }: Actividad, agrupacion: Agrupacion): string {
  const named = { dependencia: [responsable], responsable: [dependencia], dias: [responsable, dependencia] }[
    agrupacion
  ];
  return named
    .map((name, index) => name || (index === 0 && agrupacion !== 'responsable' ? VENCIDAS_PANEL.sinResponsable : ''))
    .filter(Boolean)
    .join(' · ');
}
