import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { LightbulbFilled } from '@fluentui/react-icons/svg/lightbulb';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severidad } from '../../plan/hallazgo';

const ICONS = { error: ErrorCircleFilled, aviso: WarningFilled, sugerencia: LightbulbFilled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  aviso: { color: tokens.colorStatusWarningForeground3 },
  sugerencia: { color: tokens.colorBrandForeground1 },
});

/** The sign of a severity: always beside its word. */
export function SeverityIcon({ severidad }: { readonly severidad: Severidad }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[severidad];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severidad])} />;
}
