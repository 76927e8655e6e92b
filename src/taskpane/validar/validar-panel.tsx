import { lazy, Suspense, type ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import { EmptyState } from '../pane/empty-state';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { OutdatedNotice } from '../pane/outdated-notice';
import type { ValidarState } from './use-validar';

const ValidarResult = lazy(() => import('./validar-result').then((module) => ({ default: module.ValidarResult })));

interface ValidarPanelProps {
  readonly state: ValidarState;
  readonly busy: boolean;
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 24px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** «Validar»: the verdict, what was read, and the findings. */
export function ValidarPanel({ state, busy, goTo }: ValidarPanelProps): ReactNode {
  const styles = useStyles();
  const { validacion, outdated, problem, validar } = state;
  return (
    <div className={styles.root}>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void validar()}>
          {VALIDAR_PANEL.boton}
        </Button>
      </div>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {outdated && <OutdatedNotice>{VALIDAR_PANEL.desactualizado}</OutdatedNotice>}
      {validacion === null ? (
        <EmptyState icon={<ClipboardCheckmarkRegular />} title={VALIDAR_PANEL.vacioTitulo}>
          {VALIDAR_PANEL.vacio}
        </EmptyState>
      ) : (
        <Suspense>
          <ValidarResult validacion={validacion} state={state} busy={busy} goTo={goTo} />
        </Suspense>
      )}
    </div>
  );
}
