import type { ReactNode } from 'react';
import { Badge } from '@fluentui/react-components';
import { PANEL } from '../../messages/panel';
import { Notice } from './notice';

/** Says that a result is older than the workbook or the settings. */
export function OutdatedNotice({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Notice intent="warning">
      <Badge appearance="tint" color="warning">
        {PANEL.desactualizado}
      </Badge>{' '}
      {children}
    </Notice>
  );
}
