import type { ReactNode } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { TableDismissRegular } from '@fluentui/react-icons/svg/table-dismiss';
import type { Validacion } from '../../actions/validar';
import { PANEL } from '../../messages/panel';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import type { Hallazgo } from '../../plan/hallazgo';
import { EmptyState } from '../pane/empty-state';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { cellOf } from '../pane/place';
import { SIN_FILTRO } from './filter';
import { Filters } from './filters';
import { FindingsList } from './findings-list';
import { ReadSummary } from './read-summary';
import { RepairsCard } from './repairs-card';
import type { ValidarState } from './use-validar';
import { VerdictCard } from './verdict-card';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  counted: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px', margin: 0 },
});

interface ResultProps {
  readonly validacion: Validacion;
  readonly state: ValidarState;
  readonly busy: boolean;
  readonly goTo: GoTo;
}

/** The verdict, what was read, what can be mended, and the findings. */
export function ValidarResult({ validacion, state, busy, goTo }: ResultProps): ReactNode {
  const styles = useStyles();
  const { written } = state;
  if (validacion.plan.tablas.length === 0) {
    return (
      <EmptyState icon={<TableDismissRegular />} title={VALIDAR_PANEL.sinTabla}>
        {VALIDAR_PANEL.sinTablaTexto}
      </EmptyState>
    );
  }
  return (
    <>
      <VerdictCard veredicto={validacion.veredicto} />
      {validacion.plan.actividades.length > 0 && <ReadSummary validacion={validacion} />}
      <RepairsCard repairs={state.repairs} busy={busy} />
      {validacion.hallazgos.length > 0 && <Findings validacion={validacion} state={state} busy={busy} goTo={goTo} />}
      <div className={styles.actions}>
        <Button disabledFocusable={busy || state.outdated} onClick={() => void state.writeSheet()}>
          {VALIDAR_PANEL.hojaHallazgos}
        </Button>
      </div>
      {written !== null && (
        <Notice
          intent="success"
          actions={
            <Link as="button" onClick={() => goTo.go(written, 'A1', 'now')}>
              {PANEL.irA(written)}
            </Link>
          }
        >
          {VALIDAR_PANEL.hojaEscrita(written)}
        </Notice>
      )}
    </>
  );
}

function Findings({
  validacion: { hallazgos },
  state: { view, repairs, outdated },
  busy,
  goTo,
}: ResultProps): ReactNode {
  const styles = useStyles();
  const repair = busy || outdated ? null : (hallazgo: Hallazgo) => void repairs.repair(hallazgo);
  const select = (hallazgo: Hallazgo, when: 'now' | 'soon'): void => {
    view.select(hallazgo);
    const place = cellOf(hallazgo.donde);
    if (place) goTo.go(place.sheet, place.cell, when);
  };
  return (
    <>
      <Filters hallazgos={hallazgos} componenteOf={view.componenteOf} filtro={view.filtro} onChange={view.setFiltro} />
      <p className={styles.counted}>
        {VALIDAR_PANEL.hallazgosDe(view.visibles.length, hallazgos.length)}
        {view.visibles.length < hallazgos.length && (
          <Link as="button" onClick={() => view.setFiltro(SIN_FILTRO)}>
            {VALIDAR_PANEL.quitarFiltros}
          </Link>
        )}
      </p>
      {goTo.problem !== null && <Notice intent="warning">{goTo.problem}</Notice>}
      {view.grupos.length > 0 ? (
        <FindingsList view={view} onSelect={select} onRepair={repair} />
      ) : (
        <p>{VALIDAR_PANEL.sinFiltrados}</p>
      )}
    </>
  );
}
