import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Veredicto } from '../../checking/verdict';
import { VEREDICTO } from '../../messages/panel-validar';

const ICONS = {
  listo: CheckmarkCircleFilled,
  'listo-con-avisos': WarningFilled,
  'faltan-correcciones': ErrorCircleFilled,
} as const;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'center',
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
  icon: { fontSize: '32px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Can it be sent? The answer, and what stands in the way. */
export function VerdictCard({
  veredicto,
  children,
}: {
  readonly veredicto: Veredicto;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[veredicto.valor];
  return (
    <section
      aria-label={VEREDICTO[veredicto.valor].titulo}
      className={mergeClasses(styles.card, styles[veredicto.valor])}
    >
      <Icon aria-hidden className={styles.icon} />
      <div>
        <h2 className={styles.title}>{VEREDICTO[veredicto.valor].titulo}</h2>
        <p className={styles.text}>{VEREDICTO[veredicto.valor].texto}</p>
        {children}
      </div>
    </section>
  );
}
