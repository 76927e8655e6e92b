import {
  CLAVE_ESTADOS,
  guardarEstados,
  restaurarEstados,
  type EstadosRestaurados,
} from '../../actions/estados-confirmados';
import { inSlices } from '../../actions/slices';
import { buscarVencidas, type GrupoVencidas } from '../../actions/vencidas';
import { claveDe, type Actividad } from '../../plan/actividad';
import type { Contexto } from '../../plan/ajustes';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import type { Plan } from '../../plan/plan';
import { judge, judgeSteps } from '../../status/judge';
import type { WorkOptions } from '../../workbook/ports';
import type { LibroLeido } from '../pane/libro';

/** A search as it stands: judged again in part whenever a person confirms an estado. */
export interface Busqueda {
  readonly plan: Plan;
  readonly contexto: Contexto;
  readonly juzgadas: readonly ActividadJuzgada[];
  readonly grupos: readonly GrupoVencidas[];
  /** How many activities need a person's eye. */
  readonly atencion: number;
  /** What became of the estados that the workbook keeps. */
  readonly restaurados: EstadosRestaurados;
}

/** Judges a workbook that was read, in slices. Rejects with WorkbookError "cancelled". */
export async function search({ plan, contexto, snapshot }: LibroLeido, options: WorkOptions): Promise<Busqueda> {
  const juzgadas = await inSlices(judgeSteps(plan.actividades, contexto), options);
  const restaurados = restaurarEstados(plan.actividades, snapshot.settings[CLAVE_ESTADOS]);
  return { plan, contexto, restaurados, ...grouped(juzgadas) };
}

/**
 * The search with an estado confirmed, or null: gone back to what is read. Comes with the text to keep, the activity as it
 * is judged now, and the estado that was confirmed before.
 */
export function withEstado(busqueda: Busqueda, actividad: Actividad, estado: Estado | null) {
  const { plan, contexto, juzgadas } = busqueda;
  const clave = claveDe(actividad);
  const { [clave]: antes = null, ...otros } = contexto.confirmados[plan.archivo] ?? {};
  const texto = guardarEstados(plan.actividades, estado === null ? otros : { ...otros, [clave]: estado });
  const { estados } = restaurarEstados(plan.actividades, texto ?? undefined);
  const changed: Contexto = { ...contexto, confirmados: { ...contexto.confirmados, [plan.archivo]: estados } };
  const juzgada = judge(actividad, changed);
  const all = juzgadas.map((one) => (one.actividad === actividad ? juzgada : one));
  return { busqueda: { ...busqueda, contexto: changed, ...grouped(all) }, texto, juzgada, antes };
}

function grouped(juzgadas: readonly ActividadJuzgada[]): Pick<Busqueda, 'juzgadas' | 'grupos' | 'atencion'> {
  const grupos = buscarVencidas(juzgadas);
  return { juzgadas, grupos, atencion: grupos.reduce((sum, grupo) => sum + grupo.juzgadas.length, 0) };
}
