import { useCallback, useMemo, useState } from 'react';
import {
  CLAVE_ESTADOS,
  guardarEstados,
  restaurarEstados,
  type EstadosRestaurados,
} from '../../actions/estados-confirmados';
import { inSlices } from '../../actions/slices';
import { buscarVencidas, type GrupoVencidas } from '../../actions/vencidas';
import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import { claveDe, type Actividad } from '../../plan/actividad';
import type { Contexto } from '../../plan/ajustes';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import type { Plan } from '../../plan/plan';
import { judge, judgeSteps } from '../../status/judge';
import type { OpenWorkbook } from '../../workbook/ports';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { useStateOf } from '../pane/of-workbook';
import { isOutdated, stampOf } from '../pane/outdated';
import type { Work } from '../pane/work';
import type { Agrupacion } from './group-by';
import { marcasDe } from './marks';

/** A search as it stands: judged again in part whenever a person confirms an estado. */
interface Busqueda {
  readonly plan: Plan;
  readonly contexto: Contexto;
  readonly edits: number;
  readonly juzgadas: readonly ActividadJuzgada[];
}

/** A change of estado that can be taken back. */
export interface CambioDeEstado {
  readonly actividad: Actividad;
  readonly antes: Estado | null;
  readonly sentence: string;
}

export interface VencidasState {
  readonly busqueda: Busqueda | null;
  readonly grupos: readonly GrupoVencidas[];
  readonly restaurados: EstadosRestaurados | null;
  readonly outdated: boolean;
  readonly problem: string | null;
  /** What marking, unmarking or keeping did. */
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
  const [busqueda, setBusqueda] = useStateOf<Busqueda | null>(workbook, null);
  const [restaurados, setRestaurados] = useStateOf<EstadosRestaurados | null>(workbook, null);
  const [problem, setProblem] = useStateOf<string | null>(workbook, null);
  const [done, setDone] = useStateOf<string | null>(workbook, null);
  const [cambio, setCambio] = useStateOf<CambioDeEstado | null>(workbook, null);
  const [agrupacion, setAgrupacion] = useState<Agrupacion>('dependencia');
  const announce = useAnnounce();
  const { run } = work;
  const { read, edits, keep } = libro;

  const search = useCallback(async (): Promise<Busqueda | null> => {
    setProblem(null);
    setDone(null);
    setCambio(null);
    const outcome = await run(VENCIDAS_PANEL.buscando, async (options) => {
      const { plan, contexto, snapshot } = await read(options);
      const juzgadas = await inSlices(judgeSteps(plan.actividades, contexto), options);
      setRestaurados(restaurarEstados(plan.actividades, snapshot.settings[CLAVE_ESTADOS]));
      return { plan, contexto, edits, juzgadas };
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return null;
    setBusqueda(outcome.value);
    return outcome.value;
  }, [run, read, edits, setBusqueda, setRestaurados, setProblem, setDone, setCambio]);

  const buscar = useCallback(async () => {
    const found = await search();
    if (found)
      announce(VENCIDAS_PANEL.resumen(atencionDe(found.juzgadas), found.juzgadas.length, found.contexto.corte));
  }, [search, announce]);

  const marcar = useCallback(async () => {
    const found = await search();
    if (!found) return;
    const marks = marcasDe(buscarVencidas(found.juzgadas), found.contexto.corte);
    const outcome = await run(VENCIDAS_PANEL.marcando, async (options) => {
      await workbook.unmark();
      return marks.length === 0 ? null : workbook.mark(marks, options);
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    const sentence = outcome.value ? marked(outcome.value) : VENCIDAS_PANEL.nadaQueMarcar;
    setDone(sentence);
    announce(sentence);
  }, [search, run, workbook, announce, setProblem, setDone]);

  const quitar = useCallback(async () => {
    setProblem(null);
    setDone(null);
    const outcome = await run(VENCIDAS_PANEL.quitando, () => workbook.unmark());
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    const sentence = VENCIDAS_PANEL.quitadas(outcome.value.unmarked);
    setDone(sentence);
    announce(sentence);
  }, [run, workbook, announce, setProblem, setDone]);

  const confirm = useCallback(
    async (actividad: Actividad, estado: Estado | null): Promise<CambioDeEstado | null> => {
      if (!busqueda) return null;
      const { plan, contexto, juzgadas } = busqueda;
      const clave = claveDe(actividad);
      const { [clave]: antes = null, ...otros } = contexto.confirmados[plan.archivo] ?? {};
      const texto = guardarEstados(plan.actividades, estado === null ? otros : { ...otros, [clave]: estado });
      const { estados } = restaurarEstados(plan.actividades, texto ?? undefined);
      const changed: Contexto = { ...contexto, confirmados: { ...contexto.confirmados, [plan.archivo]: estados } };
      const juzgada = judge(actividad, changed);
      setBusqueda({
        ...busqueda,
        contexto: changed,
        juzgadas: juzgadas.map((one) => (one.actividad === actividad ? juzgada : one)),
      });
      setProblem(await keep(CLAVE_ESTADOS, texto));
      const sentence = VENCIDAS_PANEL.cambiado(actividad.numero, juzgada.estado.valor, juzgada.situacion);
      announce(sentence);
      return { actividad, antes, sentence };
    },
    [busqueda, keep, announce, setBusqueda, setProblem],
  );

  const confirmar = useCallback(
    async (actividad: Actividad, estado: Estado | null) => setCambio(await confirm(actividad, estado)),
    [confirm, setCambio],
  );
  const deshacer = useCallback(async () => {
    if (cambio) await confirm(cambio.actividad, cambio.antes);
    setCambio(null);
  }, [cambio, confirm, setCambio]);

  const grupos = useMemo(() => (busqueda ? buscarVencidas(busqueda.juzgadas) : []), [busqueda]);
  return {
    busqueda,
    grupos,
    restaurados,
    outdated: busqueda !== null && isOutdated(stampOf(busqueda.contexto, busqueda.edits), libro),
    problem,
    done,
    dismiss: () => setDone(null),
    buscar,
    marcar,
    quitar,
    confirmar,
    cambio,
    deshacer,
    agrupacion,
    setAgrupacion,
  };
}

/** How many activities need a person's eye. */
export function atencionDe(juzgadas: readonly ActividadJuzgada[]): number {
  return buscarVencidas(juzgadas).reduce((sum, grupo) => sum + grupo.juzgadas.length, 0);
}

function marked({ marked, notes }: { readonly marked: number; readonly notes: boolean }): string {
  const sentence = VENCIDAS_PANEL.marcadas(marked, notes);
  return notes ? sentence : `${sentence} ${VENCIDAS_PANEL.sinNotas}`;
}
