import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import { mensajeDe, quehacer, reglaEscrita } from '../../messages/reglas';
import type { Hallazgo } from '../../plan/hallazgo';
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
  item: { borderRadius: tokens.borderRadiusMedium },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  button: {
    display: 'block',
    width: '100%',
    padding: '7px 10px 8px 32px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
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
    <li className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        type="button"
        aria-current={isSelected}
        className={styles.button}
        onClick={() => onSelect(hallazgo, 'now')}
        onFocus={() => onSelect(hallazgo, 'soon')}
        {...itemProps}
      >
        <span className={styles.place}>{placeOf(hallazgo.donde)}</span>
        {mensajeDe(hallazgo)}
      </button>
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
    </li>
  );
}
