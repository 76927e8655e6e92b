import type { ActividadJuzgada } from '../plan/estado';
import { plain } from '../plan/texto';

/** Order of texts that does not depend on the machine's language: by their plain form, then as typed. */
export function compareTexts(one: string, other: string): number {
  return compare(plain(one), plain(other)) || compare(one, other);
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
  const escrituras = new Map<string, Map<string, number>>();
  for (const { actividad } of juzgadas) {
    const veces = escrituras.get(plain(actividad.dependencia)) ?? new Map<string, number>();
    veces.set(actividad.dependencia, (veces.get(actividad.dependencia) ?? 0) + 1);
    escrituras.set(plain(actividad.dependencia), veces);
  }
  const nombres = new Map<string, string>();
  for (const [clave, veces] of escrituras) {
    const [primera] = [...veces].sort(([a, vecesA], [b, vecesB]) => vecesB - vecesA || compare(a, b));
    if (primera) nombres.set(clave, primera[0]);
  }
  return (escrita) => nombres.get(plain(escrita)) ?? escrita;
}
