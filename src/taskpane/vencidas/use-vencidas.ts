import { useState } from 'react';
import { CLAVE_ESTADOS } from '../../actions/estados-confirmados';
import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import type { Actividad } from '../../plan/actividad';
import type { Estado } from '../../plan/estado';
import type { OpenWorkbook } from '../../workbook/ports';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { useStateOf } from '../pane/of-workbook';
import { isOutdated, stampOf } from '../pane/outdated';
import type { Work } from '../pane/work';
import type { Agrupacion } from './group-by';
import type { Busqueda } from './search';

/** A change of estado that can be taken back. */
export interface CambioDeEstado {
  readonly actividad: Actividad;
  readonly antes: Estado | null;
  readonly sentence: string;
}

export interface VencidasState {
  readonly busqueda: Busqueda | null;
  readonly outdated: boolean;
  readonly problem: string | null;
  /** What marking or unmarking did. */
  readonly done: string | null;
  readonly dismiss: () => void;
  readonly buscar: () => Promise<void>;
  readonly marcar: () => Promise<void>;
  readonly quitar: () => Promise<void>;
  /** Confirms an estado; null goes back to what is read. */
  readonly confirmar: (actividad: Actividad, estado: Estado | null) => Promise<void>;
  readonly cambio: CambioDeEstado | null;
  readonly deshacer: () => Promise<void>;
  readonly agrupacion: Agrupacion;
  readonly setAgrupacion: (agrupacion: Agrupacion) => void;
}

/** Finds what is overdue in the open workbook, marks it, and confirms estados. */
export function useVencidas(workbook: OpenWorkbook, libro: Libro, work: Work): VencidasState {
  const [found, setFound] = useStateOf<{ readonly busqueda: Busqueda; readonly edits: number } | null>(workbook, null);
  const [problem, setProblem] = useStateOf<string | null>(workbook, null);
  const [done, setDone] = useStateOf<string | null>(workbook, null);
  const [cambio, setCambio] = useStateOf<CambioDeEstado | null>(workbook, null);
  const [agrupacion, setAgrupacion] = useState<Agrupacion>('dependencia');
  const announce = useAnnounce();
  const { run } = work;
  const { edits } = libro;
  const busqueda = found?.busqueda ?? null;

  const finish = (sentence: string): void => {
    setDone(sentence);
    announce(sentence);
  };

  const find = async (): Promise<Busqueda | null> => {
    setProblem(null);
    setDone(null);
    setCambio(null);
    const outcome = await run(VENCIDAS_PANEL.buscando, async (options) => {
      const [leido, { search }] = await Promise.all([libro.read(options), import('./search')]);
      return search(leido, options);
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return null;
    setFound({ busqueda: outcome.value, edits });
    return outcome.value;
  };

  const buscar = async (): Promise<void> => {
    const now = await find();
    if (now) announce(VENCIDAS_PANEL.resumen(now.atencion, now.juzgadas.length, now.contexto.corte));
  };

  const marcar = async (): Promise<void> => {
    // What is marked is what the workbook says now, not what it said at the last search.
    const now = await find();
    if (!now) return;
    const outcome = await run(VENCIDAS_PANEL.marcando, async (options) => {
      const { marcasDe } = await import('./marks');
      const marks = marcasDe(now.grupos, now.contexto.corte);
      // Marking takes earlier marks away; with nothing to mark they must go all the same.
      if (marks.length > 0) return workbook.mark(marks, options);
      await workbook.unmark();
      return null;
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind === 'done') finish(outcome.value ? sentenceOfMarks(outcome.value) : VENCIDAS_PANEL.nadaQueMarcar);
  };

  const quitar = async (): Promise<void> => {
    setProblem(null);
    setDone(null);
    const outcome = await run(VENCIDAS_PANEL.quitando, () => workbook.unmark());
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind === 'done') finish(VENCIDAS_PANEL.quitadas(outcome.value.unmarked));
  };

  const confirm = async (actividad: Actividad, estado: Estado | null): Promise<CambioDeEstado | null> => {
    if (!found) return null;
    const { withEstado } = await import('./search');
    const { busqueda: changed, texto, juzgada, antes } = withEstado(found.busqueda, actividad, estado);
    setFound({ ...found, busqueda: changed });
    setProblem(await libro.keep(CLAVE_ESTADOS, texto));
    const sentence = VENCIDAS_PANEL.cambiado(actividad.numero, juzgada.estado.valor, juzgada.situacion);
    announce(sentence);
    return { actividad, antes, sentence };
  };

  return {
    busqueda,
    outdated: found !== null && isOutdated(stampOf(found.busqueda.contexto, found.edits), libro),
    problem,
    done,
    dismiss: () => setDone(null),
    buscar,
    marcar,
    quitar,
    confirmar: async (actividad, estado) => setCambio(await confirm(actividad, estado)),
    cambio,
    deshacer: async () => {
      if (cambio) await confirm(cambio.actividad, cambio.antes);
      setCambio(null);
    },
    agrupacion,
    setAgrupacion,
  };
}

function sentenceOfMarks({ marked, notes }: { readonly marked: number; readonly notes: boolean }): string {
  const sentence = VENCIDAS_PANEL.marcadas(marked, notes);
  return notes ? sentence : `${sentence} ${VENCIDAS_PANEL.sinNotas}`;
}
