import { Component, Suspense, type ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { PANEL } from '../../messages/panel';
import { Notice } from './notice';
import { sentenceOf } from './work';

/** A part of the pane that may still be loading, and whose failure leaves the rest of the pane standing. */
export function Part({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <Boundary className={styles.place}>
      <Suspense
        fallback={
          <p role="status" className={styles.place}>
            {PANEL.cargando}
          </p>
        }
      >
        {children}
      </Suspense>
    </Boundary>
  );
}

const useStyles = makeStyles({ place: { margin: 0, padding: '12px 16px' } });

interface BoundaryProps {
  readonly className: string;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className={this.props.className}>
        <Notice
          intent="error"
          title={PANEL.falloTitulo}
          // A part that did not arrive (a new version was published meanwhile) comes with the page's reload.
          actions={<Button onClick={() => location.reload()}>{PANEL.intentarDeNuevo}</Button>}
        >
          {sentenceOf(error)}
        </Notice>
      </div>
    );
  }
}
