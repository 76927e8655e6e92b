import type { Actividad } from '../../plan/actividad';
import type { ActividadJuzgada, Estado } from '../../plan/estado';
import type { Hallazgo } from '../../plan/hallazgo';
import { plain } from '../../plan/texto';
import { hallazgoOf, oncePerCell, placeOf } from '../define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'seguimiento-repetido';
/** Shorter texts ("Se realizó") say too little to be copied. */
const SHORTEST = 25;
/** Two activities may well share one report; three are a pattern. */
const FEWEST = 3;
/** Estados that claim something: the same excuse, or the same blank, may be given many times. */
const CLAIMS: ReadonlySet<Estado> = new Set<Estado>(['cumplida', 'en proceso', 'por confirmar']);

/** One text in three cells or more of a dependencia, or the text of the cut-off before for something still not done. */
export const seguimientoRepetido: Regla = { codigo: CODIGO, severidad: 'sugerencia', check };

function* check({ juzgadas, anterior = [] }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const isFirst = oncePerCell();
  const before = new Map(anterior.map((actividad) => [identityOf(actividad), plain(actividad.seguimiento)]));
  const copies = new Map<string, Actividad[]>();
  for (const juzgada of withPauses(juzgadas)) {
    if (!juzgada) yield null;
    if (!juzgada || !isClaim(juzgada) || !isFirst(juzgada.actividad, 'seguimiento')) continue;
    const { actividad, estado } = juzgada;
    const text = plain(actividad.seguimiento);
    if (estado.valor !== 'cumplida' && before.get(identityOf(actividad)) === text) yield finding(actividad, 0);
    const key = `${actividad.dependencia}|${text}`;
    const same = copies.get(key);
    if (same) same.push(actividad);
    else copies.set(key, [actividad]);
  }
  for (const same of copies.values()) {
    const [first] = same;
    if (first && same.length >= FEWEST) yield finding(first, same.length);
  }
}

const isClaim = ({ actividad, estado }: ActividadJuzgada): boolean =>
  CLAIMS.has(estado.valor) && actividad.seguimiento.length >= SHORTEST;

const identityOf = (actividad: Actividad): string =>
  `${placeOf(actividad)}|${actividad.numero}|${plain(actividad.actividad)}`;

const finding = (actividad: Actividad, veces: number): Hallazgo =>
  hallazgoOf(CODIGO, 'sugerencia', actividad, { campo: 'seguimiento', params: { numero: actividad.numero, veces } });
