import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PANEL } from '../../messages/panel';
import { Notice } from './notice';

const useStyles = makeStyles({
  badge: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says that a result is older than the workbook or the settings. */
export function OutdatedNotice({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Notice intent="warning">
      <span className={useStyles().badge}>{PANEL.desactualizado}</span> {children}
    </Notice>
  );
}
