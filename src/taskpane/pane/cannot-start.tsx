import type { ReactNode } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { ARRANQUE, PANEL } from '../../messages/panel';
import { EmptyState } from './empty-state';

/** What keeps the pane from working, and what to do about it. */
export function CannotStart({ why }: { readonly why: keyof typeof ARRANQUE }): ReactNode {
  const { titulo, texto } = ARRANQUE[why];
  return (
    <main role="alert">
      <h1 hidden>{PANEL.nombre}</h1>
      <EmptyState
        icon={<PlugDisconnectedRegular />}
        title={titulo}
        actions={
          why === 'not-in-excel' ? (
            <Link href="index.html">{PANEL.abrirPagina}</Link>
          ) : (
            <Button appearance="primary" onClick={() => location.reload()}>
              {PANEL.intentarDeNuevo}
            </Button>
          )
        }
      >
        {texto}
      </EmptyState>
    </main>
  );
}
