/** The words of the rule book, es-CO: of each rule its sentence, what to do, why it matters, and where it comes from. */
import type { Hallazgo } from '../plan/hallazgo';
import type { ReglaEscrita } from './regla-escrita';
import { REGLAS_DE_ACTIVIDADES } from './reglas-de-actividades';
import { REGLAS_DE_FECHAS } from './reglas-de-fechas';
import { REGLAS_DE_LECTURA } from './reglas-de-lectura';
import { REGLAS_DE_SEGUIMIENTO } from './reglas-de-seguimiento';

const REGLAS: Readonly<Record<string, ReglaEscrita>> = {
  ...REGLAS_DE_LECTURA,
  ...REGLAS_DE_ACTIVIDADES,
  ...REGLAS_DE_FECHAS,
  ...REGLAS_DE_SEGUIMIENTO,
};

/** The codes that have words, in the order of the rule book. */
export const CODIGOS_DE_REGLA: readonly string[] = Object.keys(REGLAS);

/** The words of a rule. Throws RangeError for a code that the rule book does not have: a defect of ours. */
export function reglaEscrita(codigo: string): ReglaEscrita {
  const regla = REGLAS[codigo];
  if (!regla) throw new RangeError(`No words for the rule ${codigo}`);
  return regla;
}

/** The finding in a sentence: "La fecha «31 abril de 2020» no existe en el calendario." */
export function mensajeDe({ regla, params }: Hallazgo): string {
  return reglaEscrita(regla).mensaje(params);
}

/** What the person can do about it, in a sentence. */
export function quehacer({ regla, params }: Hallazgo): string {
  return reglaEscrita(regla).quehacer(params);
}
