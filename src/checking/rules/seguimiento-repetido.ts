import type { Actividad } from '../../plan/actividad';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import type { Hallazgo } from '../../plan/hallazgo';
import { plain } from '../../plan/texto';
import { hallazgoOf, oncePerCell } from '../define';
import { withPauses, type ActividadDeAntes, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'seguimiento-repetido';
/** Shorter texts ("Se realizó") say too little to be copied. */
const SHORTEST = 25;
/** Two activities may well share one report; three are a pattern. */
const FEWEST = 3;
/** Estados that claim something: the same excuse, or the same blank, may be given many times. */
const CLAIMS: ReadonlySet<Estado> = new Set<Estado>(['cumplida', 'en proceso', 'por confirmar']);

/** So many cells are named in the sentence. */
const MOST_NAMED = 5;

/**
 * One text in three cells or more of a dependencia; or, for something still not done, the text of the cut-off before, in an
 * earlier follow-up column or in the workbook of that cut-off.
 */
export const seguimientoRepetido: Regla = { codigo: CODIGO, severidad: 'sugerencia', check };

function* check({ juzgadas, anterior = [] }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const isFirst = oncePerCell();
  const before = new Map<string, string>();
  for (const actividad of withPauses(anterior)) {
    if (actividad) before.set(identityOf(actividad), plain(actividad.seguimiento));
    else yield null;
  }
  const copies = new Map<string, Actividad[]>();
  for (const juzgada of withPauses(juzgadas)) {
    if (!juzgada) yield null;
    if (!juzgada || !isClaim(juzgada) || !isFirst(juzgada.actividad, 'seguimiento')) continue;
    const { actividad, estado } = juzgada;
    const text = plain(actividad.seguimiento);
    const isCopied = isSaidBefore(actividad, text) || (before.size > 0 && before.get(identityOf(actividad)) === text);
    if (estado.valor !== 'cumplida' && isCopied) yield finding(actividad, []);
    const key = `${actividad.dependencia}|${text}`;
    const same = copies.get(key);
    if (same) same.push(actividad);
    else copies.set(key, [actividad]);
  }
  for (const same of copies.values()) {
    const [first] = same;
    if (first && same.length >= FEWEST) yield finding(first, same);
  }
}

const isClaim = ({ actividad, estado }: ActividadJuzgada): boolean =>
  CLAIMS.has(estado.valor) && actividad.seguimiento.length >= SHORTEST;

const isSaidBefore = ({ otrosSeguimientos = [] }: Actividad, text: string): boolean =>
  otrosSeguimientos.some(({ texto }) => plain(texto) === text);

const identityOf = ({ dependencia, componente, seccion, numero, actividad }: ActividadDeAntes): string =>
  plain([dependencia, componente, seccion ?? '', numero, actividad].join('|'));

function finding(actividad: Actividad, same: readonly Actividad[]): Hallazgo {
  const celdas = same.slice(0, MOST_NAMED).flatMap(({ origen }) => origen.celdas.seguimiento ?? []);
  const params = { numero: actividad.numero, veces: same.length, celdas };
  return hallazgoOf(CODIGO, 'sugerencia', actividad, { campo: 'seguimiento', params });
}
