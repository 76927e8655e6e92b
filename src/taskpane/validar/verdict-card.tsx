import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Veredicto } from '../../checking/verdict';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import { motivosDelVeredicto, VEREDICTO } from '../../messages/veredicto';

const ICONS = {
  listo: CheckmarkCircleFilled,
  'listo-con-avisos': WarningFilled,
  'faltan-correcciones': ErrorCircleFilled,
  'sin-actividades': InfoFilled,
} as const;

/** So many causes stand in the card; all of them head the groups below it. */
const MOST_MOTIVES = 6;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'start',
    padding: '14px 12px',
    ...shorthands.borderWidth('1px'),
    ...shorthands.borderStyle('solid'),
    borderRadius: tokens.borderRadiusLarge,
  },
  listo: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
    '& svg': { color: tokens.colorStatusSuccessForeground3 },
  },
  'listo-con-avisos': {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    '& svg': { color: tokens.colorStatusWarningForeground3 },
  },
  'faltan-correcciones': {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    '& svg': { color: tokens.colorStatusDangerForeground3 },
  },
  'sin-actividades': {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    '& svg': { color: tokens.colorBrandForeground1 },
  },
  icon: { marginTop: '2px', fontSize: '32px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  motives: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
});

/** Can it be sent? The answer, and what stands in the way. */
export function VerdictCard({ veredicto }: { readonly veredicto: Veredicto }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[veredicto.valor];
  const { titulo, texto } = VEREDICTO[veredicto.valor];
  const motivos = motivosDelVeredicto(veredicto);
  const rest = motivos.length - MOST_MOTIVES;
  return (
    <section aria-label={titulo} className={mergeClasses(styles.card, styles[veredicto.valor])}>
      <Icon aria-hidden className={styles.icon} />
      <div>
        <h2 className={styles.title}>{titulo}</h2>
        <p className={styles.text}>{texto}</p>
        {motivos.length > 0 && (
          <ul className={styles.motives} aria-label={VALIDAR_PANEL.motivos}>
            {motivos.slice(0, MOST_MOTIVES).map((motivo) => (
              <li key={motivo}>{motivo}</li>
            ))}
            {rest > 0 && <li>{VALIDAR_PANEL.masMotivos(rest)}</li>}
          </ul>
        )}
      </div>
    </section>
  );
}
