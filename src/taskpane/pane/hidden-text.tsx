import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for who does not see the screen. */
export function HiddenText({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactNode {
  return (
    <span id={id} className={useStyles().hidden}>
      {children}
    </span>
  );
}
