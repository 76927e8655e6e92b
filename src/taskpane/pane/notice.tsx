import type { ReactNode } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PANEL } from '../../messages/panel';

interface NoticeProps {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

const useStyles = makeStyles({
  bar: { minWidth: 0, flexShrink: 0 },
  body: { whiteSpace: 'pre-line', paddingTop: '6px', paddingBottom: '6px' },
});

/** A sentence that stays until its cause is gone or the person closes it. */
export function Notice({ intent, title, children, actions, onClose }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {title !== undefined && ' '}
        {children}
      </MessageBarBody>
      {(actions !== undefined || onClose) && (
        <MessageBarActions
          containerAction={
            onClose ? (
              <Button
                appearance="transparent"
                size="small"
                aria-label={PANEL.cerrar}
                icon={<DismissRegular />}
                onClick={onClose}
              />
            ) : null
          }
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
