import { groupHallazgos, type GrupoHallazgos } from '../checking/group';
import { verdictOf, type Veredicto } from '../checking/verdict';
import type { Hallazgo } from '../plan/hallazgo';
import type { Plan } from '../plan/plan';

/** Can this workbook be sent? Its verdict, and its findings grouped by cause. */
export interface VeredictoDeLibro {
  readonly archivo: string;
  readonly veredicto: Veredicto;
  readonly grupos: readonly GrupoHallazgos[];
}

/** The verdict on each of several workbooks, in their order, from the findings of all of them. */
export function veredictosDe(planes: readonly Plan[], hallazgos: readonly Hallazgo[]): readonly VeredictoDeLibro[] {
  const byFile = new Map<string, Hallazgo[]>();
  for (const hallazgo of hallazgos) {
    const { archivo } = hallazgo.donde;
    const own = byFile.get(archivo);
    if (own) own.push(hallazgo);
    else byFile.set(archivo, [hallazgo]);
  }
  return planes.map(({ archivo, actividades }) => {
    const own = byFile.get(archivo) ?? [];
    return { archivo, veredicto: verdictOf(actividades.length, own), grupos: groupHallazgos(own) };
  });
}
