import { useCallback } from 'react';
import { inSlices } from '../../actions/slices';
import type { Validacion } from '../../actions/validar';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { useStateOf } from '../pane/of-workbook';
import { isOutdated, stampOf, type Stamp } from '../pane/outdated';
import type { PaneServices } from '../pane/services';
import type { Work } from '../pane/work';
import { useFindingsView, type FindingsView } from './use-findings-view';
import { useRepairs, type RepairsState } from './use-repairs';

export interface ValidarState {
  readonly validacion: Validacion | null;
  readonly outdated: boolean;
  readonly problem: string | null;
  readonly validar: () => Promise<void>;
  readonly view: FindingsView;
  readonly repairs: RepairsState;
  /** Writes the findings as a sheet, with links to the cells. */
  readonly writeSheet: () => Promise<void>;
  /** Name of the sheet that was written. */
  readonly written: string | null;
}

interface Found {
  readonly validacion: Validacion;
  readonly snapshot: WorkbookSnapshot;
  readonly stamp: Stamp;
}

/** Reads the open workbook and checks it. A cancelled run leaves what was there before. */
export function useValidar(services: PaneServices, libro: Libro, work: Work): ValidarState {
  const { workbook } = services;
  const [found, setFound] = useStateOf<Found | null>(workbook, null);
  const [problem, setProblem] = useStateOf<string | null>(workbook, null);
  const [written, setWritten] = useStateOf<string | null>(workbook, null);
  const view = useFindingsView(found?.validacion ?? null);
  const announce = useAnnounce();
  const { run } = work;
  const { read, edits } = libro;

  const validar = useCallback(async (): Promise<void> => {
    setProblem(null);
    setWritten(null);
    const outcome = await run(VALIDAR_PANEL.validando, async (options) => {
      const [{ plan, contexto, snapshot }, { validarPasos }] = await Promise.all([
        read(options),
        import('../../actions/validar'),
      ]);
      return {
        validacion: await inSlices(validarPasos(plan, contexto), options),
        snapshot,
        stamp: stampOf(contexto, edits),
      };
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setFound(outcome.value);
    announce(VALIDAR_PANEL.terminado(outcome.value.validacion.veredicto));
  }, [run, read, edits, announce, setProblem, setWritten, setFound]);

  const outdated = found !== null && isOutdated(found.stamp, libro);
  const repairs = useRepairs(workbook, outdated ? null : found, work, validar);

  const writeSheet = async (): Promise<void> => {
    if (!found) return;
    setProblem(null);
    const { plan, contexto } = found.validacion;
    const outcome = await run(VALIDAR_PANEL.escribiendo, async (options) => {
      const { consolidarPasos } = await import('../../actions/consolidar');
      const { hallazgosSpecs } = await import('../../consolidating/specs');
      const consolidado = await inSlices(
        consolidarPasos({ planes: [plan], noLeidos: [] }, contexto, services.hoy()),
        options,
      );
      return workbook.write(hallazgosSpecs(consolidado, { libroAbierto: plan.archivo }).sheets, options);
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    const name = outcome.value.find(({ mark }) => mark === 'hallazgos')?.name ?? null;
    setWritten(name);
    if (name !== null) announce(VALIDAR_PANEL.hojaEscrita(name));
  };

  return { validacion: found?.validacion ?? null, outdated, problem, validar, view, repairs, writeSheet, written };
}
