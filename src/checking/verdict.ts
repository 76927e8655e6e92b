import type { Hallazgo, Severidad } from '../plan/hallazgo';
import { groupHallazgos } from './group';

/** Can it be sent? */
export interface Veredicto {
  readonly valor: 'listo' | 'listo-con-avisos' | 'faltan-correcciones' | 'sin-actividades';
  readonly errores: number;
  readonly avisos: number;
  readonly sugerencias: number;
  /** What stands in the way, the gravest first: the rules of the errors; where there is none, those of the avisos. */
  readonly motivos: readonly { readonly regla: string; readonly veces: number }[];
}

/**
 * The verdict on a workbook: errors stand in the way, avisos do not, sugerencias do not even count. A workbook without
 * activities has nothing to be sent, whatever was found in it.
 */
export function verdictOf(actividades: number, hallazgos: readonly Hallazgo[]): Veredicto {
  const count = (severidad: Severidad): number =>
    hallazgos.filter((hallazgo) => hallazgo.severidad === severidad).length;
  const errores = count('error');
  const avisos = count('aviso');
  const grave = errores > 0 ? 'error' : 'aviso';
  return {
    valor:
      actividades === 0
        ? 'sin-actividades'
        : errores > 0
          ? 'faltan-correcciones'
          : avisos > 0
            ? 'listo-con-avisos'
            : 'listo',
    errores,
    avisos,
    sugerencias: count('sugerencia'),
    motivos: groupHallazgos(hallazgos.filter(({ severidad }) => severidad === grave)).map(
      ({ regla, hallazgos: { length: veces } }) => ({ regla, veces }),
    ),
  };
}
