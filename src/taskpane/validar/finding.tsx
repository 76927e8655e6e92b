import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import { mensajeDe, quehacer, reglaEscrita } from '../../messages/reglas';
import type { Hallazgo } from '../../plan/hallazgo';
import { ListItem } from '../pane/list-item';
import { placeOf } from '../pane/place';

interface FindingProps {
  readonly hallazgo: Hallazgo;
  readonly isSelected: boolean;
  readonly onSelect: (hallazgo: Hallazgo, when: 'now' | 'soon') => void;
  /** null: nothing can be changed now. */
  readonly onRepair: ((hallazgo: Hallazgo) => void) | null;
  readonly itemProps: Readonly<Record<string, unknown>>;
}

const useStyles = makeStyles({
  button: { padding: '7px 10px 8px 32px' },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '2px 12px 12px 32px' },
  detail: { margin: 0 },
  term: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  repair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** One finding: where and what; once chosen, why it matters, what to do, and the mend it offers. */
export function Finding({ hallazgo, isSelected, onSelect, onRepair, itemProps }: FindingProps): ReactNode {
  const styles = useStyles();
  const { porque, fuente } = reglaEscrita(hallazgo.regla);
  return (
    <ListItem
      isSelected={isSelected}
      onSelect={(when) => onSelect(hallazgo, when)}
      itemProps={itemProps}
      className={styles.button}
      label={
        <>
          <span className={styles.place}>{placeOf(hallazgo.donde)}</span>
          {mensajeDe(hallazgo)}
        </>
      }
    >
      {isSelected && (
        <div className={styles.details}>
          <p className={styles.detail}>
            <span className={styles.term}>{VALIDAR_PANEL.quehacer}</span>
            {quehacer(hallazgo)}
          </p>
          <p className={styles.detail}>
            <span className={styles.term}>{VALIDAR_PANEL.porque}</span>
            {porque} ({VALIDAR_PANEL.fuente}: {fuente})
          </p>
          {hallazgo.arreglo && onRepair && (
            <div className={styles.repair}>
              <span>{VALIDAR_PANEL.arreglo(hallazgo.arreglo.texto)}</span>
              <Button size="small" onClick={() => onRepair(hallazgo)}>
                {VALIDAR_PANEL.corregir}
              </Button>
            </div>
          )}
        </div>
      )}
    </ListItem>
  );
}
