import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { AVISOS, PANEL } from '../../messages/panel';
import { HiddenText } from './hidden-text';

type Intent = 'info' | 'warning' | 'error' | 'success';

interface NoticeProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

const ICONS = {
  info: InfoFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
  success: CheckmarkCircleFilled,
} as const;

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '8px 8px 8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  icon: { marginTop: '1px', fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  body: { whiteSpace: 'pre-line' },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { gridColumn: '2 / -1', marginTop: '4px' },
  close: { alignSelf: 'start', marginTop: '-2px' },
  info: { '& > svg': { color: tokens.colorBrandForeground1 } },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& > svg': { color: tokens.colorStatusSuccessForeground3 },
  },
});

/** A sentence that stays until its cause is gone or the person closes it. Errors and warnings are spoken at once. */
export function Notice({ intent, title, children, actions, onClose }: NoticeProps): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[intent];
  return (
    <div role={intent === 'error' ? 'alert' : 'group'} className={mergeClasses(styles.bar, styles[intent])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <HiddenText>{AVISOS[intent]}: </HiddenText>
        {title !== undefined && <strong className={styles.title}>{title}. </strong>}
        {children}
      </div>
      {onClose && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.close}
          aria-label={PANEL.cerrar}
          icon={<DismissRegular />}
          onClick={onClose}
        />
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
