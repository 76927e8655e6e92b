import type { Hallazgo, Severidad } from '../plan/hallazgo';

/** Can it be sent? */
export interface Veredicto {
  readonly valor: 'listo' | 'listo-con-avisos' | 'faltan-correcciones';
  readonly errores: number;
  readonly avisos: number;
  readonly sugerencias: number;
}

/** The verdict on a workbook: errors stand in the way, avisos do not, sugerencias do not even count. */
export function verdictOf(hallazgos: readonly Hallazgo[]): Veredicto {
  const count = (severidad: Severidad): number =>
    hallazgos.filter((hallazgo) => hallazgo.severidad === severidad).length;
  const errores = count('error');
  const avisos = count('aviso');
  const valor = errores > 0 ? 'faltan-correcciones' : avisos > 0 ? 'listo-con-avisos' : 'listo';
  return { valor, errores, avisos, sugerencias: count('sugerencia') };
}
