import type { ActividadJuzgada } from '../plan/estado';
import { plain } from '../plan/texto';

/** Order of texts that does not depend on the machine's language: by their plain form, then as typed. */
export function compareTexts(one: string, other: string): number {
  return one === other ? 0 : compare(plain(one), plain(other)) || compare(one, other);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Gives a dependencia's one name, however it was typed. */
export type NombreDeDependencia = (escrita: string) => string;

/**
 * One name for each dependencia: "Secretaría de Salud" and "SECRETARIA DE SALUD " are the same, and go by the writing
 * that most activities have (of several, the first in order of their letters, so that the order of files does not matter).
 */
export function nombrarDependencias(juzgadas: readonly ActividadJuzgada[]): NombreDeDependencia {
  const veces = new Map<string, number>();
  for (const { actividad } of juzgadas) veces.set(actividad.dependencia, (veces.get(actividad.dependencia) ?? 0) + 1);

  const nombres = new Map<string, string>();
  for (const [escrita] of [...veces].sort(([a, vecesA], [b, vecesB]) => vecesB - vecesA || compare(a, b))) {
    if (!nombres.has(plain(escrita))) nombres.set(plain(escrita), escrita);
  }
  const known = new Map([...veces.keys()].map((escrita) => [escrita, nombres.get(plain(escrita)) ?? escrita]));
  return (escrita) => known.get(escrita) ?? nombres.get(plain(escrita)) ?? escrita;
}
