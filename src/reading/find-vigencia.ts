import type { FechaEscrita, FechaSimple } from '../dates/fecha-programada';
import type { Plan } from '../plan/plan';
import { plain } from '../plan/texto';
import type { Titulo } from './read-title';

type Vigencia = Plan['vigencia'];

const YEAR = /\b(20\d\d)\b/g;
/** A law's year is not the plan's. */
const LAW = /\b(?:ley|decreto|resolucion|acuerdo|circular|ordenanza)\b[^\n]{0,25}?\b(?:de|del)\s+20\d\d/g;
const EXPLICIT = /\bvigencia\b[^\d\n]{0,20}(20\d\d)\b/;

/**
 * The year of the plan: "Vigencia 2020" in a title, else a year in the plan's title or in the cut-off's, else in the file's name
 * or the sheets', else the year that most dates have. Of years that tie, the later. null where nothing tells.
 */
export function findVigencia(
  titulos: readonly { readonly titulo: Titulo; readonly text: string }[],
  archivo: string,
  hojas: readonly string[],
  fechas: readonly FechaEscrita[],
): Vigencia {
  const lines = titulos
    .filter(({ titulo }) => titulo.kind !== 'membrete')
    .map(({ titulo, text }) => ({ kind: titulo.kind, line: plain(text).replace(LAW, ' ') }));
  const byExplicit = most(lines.flatMap(({ line }) => EXPLICIT.exec(line)?.slice(1, 2).map(Number) ?? []));
  if (byExplicit !== null) return { anio: byExplicit, por: 'titulo' };
  const byTitle = most(lines.flatMap(({ kind, line }) => (kind === 'plan' || kind === 'corte' ? yearsIn(line) : [])));
  if (byTitle !== null) return { anio: byTitle, por: 'titulo' };
  const ofFile = new Set(yearsIn(archivo.replace(/[_-]/g, ' ')));
  const [fileYear, another] = ofFile;
  if (fileYear !== undefined && another === undefined) return { anio: fileYear, por: 'archivo' };
  const bySheet = most(hojas.flatMap((hoja) => yearsIn(hoja.replace(/[_-]/g, ' '))));
  if (bySheet !== null) return { anio: bySheet, por: 'hoja' };
  const byDates = most(fechas.flatMap(yearsOfFecha));
  return byDates === null ? null : { anio: byDates, por: 'fechas' };
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}

function yearsOfFecha(fecha: FechaEscrita): readonly number[] {
  if (fecha.kind === 'inicio-fin') return [...yearsOfSimple(fecha.inicio), ...yearsOfSimple(fecha.fin)];
  return yearsOfSimple(fecha);
}

function yearsOfSimple(fecha: FechaSimple): readonly number[] {
  if (fecha.kind === 'vacia') return [];
  return fecha.kind === 'dia' ? [Number(fecha.dia.slice(0, 4))] : yearsIn(fecha.texto);
}

/** The number that comes most often; of those that tie, the highest; null where there is none. */
function most(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0] ?? null;
}
