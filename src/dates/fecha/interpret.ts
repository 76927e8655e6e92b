/** From the elements of a text to a Fecha Programada. */
import { formatDay, lastDayOfMonth, type Day } from '../day';
import type { AvisoFecha, ClaseFecha, FechaProgramada } from '../fecha-programada';
import { dayOfSerial } from '../serial';
import { wordOf, type Anio, type Cuando, type Element, type Frecuencia, type Siempre } from './elements';
import { leftovers, mendedIn, noticesOf, outside, slice, type Text } from './notices';
import { parseFecha } from './parse';
import { inOrder, lonePeriod, periodEnds, periodic, type Bounds } from './periodic';
import { closesRange, joinUnits, opensRange, placeInYears, withoutNames, type Unit } from './places';
import { tokenizeFecha, type Token } from './tokenize';

const DECEMBER = 12;
const SERIAL_DIGITS = 5;
/** A number typed as text is a date only near its vigencia. */
const YEARS_AROUND = 5;
/** What people type for "nothing here". */
const NOTHING = new Set([
  'n a',
  'na',
  'no aplica',
  'ninguna',
  'ninguno',
  'sin fecha',
  's f',
  'sf',
  'n d',
  'nd',
  'sin informacion',
  'no registra',
  'no reporta',
  'no tiene',
]);

/** Reads a text as typed. Never throws. */
export function interpretText(texto: string, vigencia: number): FechaProgramada {
  const tokens = tokenizeFecha(texto);
  if (saysNothing(tokens)) return { texto, clase: 'vacia', plazos: [], inicio: null, avisos: [] };
  const elements = parseFecha(tokens, vigencia);
  const text = { texto, tokens, elements, vigencia };
  return serialNumber(text) ?? dated(text) ?? undated(text);
}

function saysNothing(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind }) => kind === 'number')) return false;
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.plain] : []));
  return words.length === 0 || (words.length <= 2 && NOTHING.has(words.join(' ')));
}

/** "43861": a date's serial number, as a cell formatted as text holds it. */
function serialNumber({ texto, tokens, vigencia }: Text): FechaProgramada | null {
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'number' || token.digits !== SERIAL_DIGITS) return null;
  const day = dayOfSerial(token.value);
  if (day === null || Math.abs(Number(day.slice(0, 4)) - vigencia) > YEARS_AROUND) return null;
  const avisos: AvisoFecha[] = [{ aviso: 'leida-como', parte: texto.trim(), leida: formatDay(day) }];
  return { texto, clase: 'fecha', plazos: [day], inicio: null, avisos: [...avisos, ...outside([day], vigencia)] };
}

function dated(text: Text): FechaProgramada | null {
  const { tokens, elements, texto, vigencia } = text;
  const cuandos = believable(text);
  if (cuandos.length === 0) return null;
  const loneYear = ofKind<Anio>(elements, 'anio')[0]?.year ?? null;
  const placed = withoutNames(placeInYears(cuandos, loneYear, vigencia));
  const units = joinUnits(placed, tokens, elements);
  const frequencies = ofKind<Frecuencia>(elements, 'frecuencia');
  const clipped = frequencies.length > 0 ? clip(units, tokens) : null;
  const avisos = [...placed.flatMap((one) => noticesOf(one, text)), ...mendedIn(text)];
  const rest = leftovers(text, cuandos);
  if (clipped) {
    const plazos = periodic(frequencies, vigencia, clipped);
    return {
      texto,
      clase: 'periodica',
      plazos,
      inicio: clipped.from,
      avisos: [...avisos, ...rest, ...outside(plazos, vigencia)],
    };
  }
  const [unit] = units;
  if (units.length === 1 && unit && unit.start === null && unit.end.first && opensRange(tokens, unit.end.cuando)) {
    return openRange(text, unit.end.first, [...avisos, ...rest]);
  }
  const plazos = inOrder(units.flatMap(({ end }) => (end.last === null ? [] : [end.last])));
  const ranges = units.flatMap(({ start, end }) =>
    start?.first && end.last ? [{ inicio: start.first, fin: end.last }] : [],
  );
  const inicio = units.length === 1 ? (unit?.start?.first ?? null) : null;
  const backwards = ranges.filter((range) => range.inicio > range.fin);
  return {
    texto,
    clase: claseOf(units, plazos),
    plazos,
    inicio,
    avisos: [
      ...avisos,
      ...backwards.map((range): AvisoFecha => ({ aviso: 'inicio-posterior-al-fin', ...range })),
      ...contradictions(text, units, frequencies),
      ...rest,
      ...outside(inicio === null ? plazos : inOrder([inicio, ...plazos]), vigencia),
    ],
  };
}

/** A month alone among words that mean nothing here is a name ("Julio César Pérez"), unless a preposition leads to it. */
function believable({ tokens, elements }: Text): readonly Cuando[] {
  const cuandos = ofKind<Cuando>(elements, 'cuando');
  const hasWords = elements.some(({ kind, at }) => kind === 'ajeno' && tokens[at]?.kind === 'word');
  if (!hasWords) return cuandos;
  const accepted: Cuando[] = [];
  for (const cuando of cuandos) {
    const isLed = cuando.mended === null && LEADING.has(wordOf(tokens[cuando.at - 1]));
    const before = accepted.at(-1);
    const isListed = before !== undefined && isJoined(tokens.slice(before.next, cuando.at));
    if (!cuando.bare || isLed || isListed) accepted.push(cuando);
  }
  return accepted;
}

/** Only a mark or "y" stands between two of a list: "de mayo, septiembre y enero". */
const isJoined = (between: readonly Token[]): boolean =>
  between.length <= 2 &&
  between.every((token) => token.kind === 'mark' || wordOf(token) === 'y' || wordOf(token) === 'a');

const LEADING = new Set(['en', 'de', 'a', 'hasta', 'desde', 'mes', 'para', 'durante', 'entre']);

function openRange({ texto, elements, vigencia }: Text, inicio: Day, avisos: readonly AvisoFecha[]): FechaProgramada {
  const always = elements.some(({ kind }) => kind === 'siempre');
  const base = { texto, plazos: [], inicio };
  if (always) return { ...base, clase: 'permanente', avisos: [...avisos, ...outside([inicio], vigencia)] };
  return { ...base, clase: 'rango', avisos: [...avisos, { aviso: 'fin-vacio' }, ...outside([inicio], vigencia)] };
}

function claseOf(units: readonly Unit[], plazos: readonly Day[]): ClaseFecha {
  if (plazos.length === 0) return 'invalida';
  const valid = units.filter(({ end }) => end.last !== null);
  if (plazos.length > 1 || valid.length < units.length) return 'varias';
  const exact = valid.find(({ start, end }) => start === null && end.cuando.clase === 'fecha') ?? valid[0];
  return exact?.start ? 'rango' : (exact?.end.cuando.clase ?? 'invalida');
}

/** What bounds a frequency: "mensual de febrero a noviembre", "bimestral a partir de abril", "trimestral hasta ...". */
function clip(units: readonly Unit[], tokens: readonly Token[]): Bounds | null {
  const [unit] = units;
  if (units.length !== 1 || !unit) return null;
  if (unit.start) return unit.start.first || unit.end.last ? { from: unit.start.first, to: unit.end.last } : null;
  if (unit.end.first && opensRange(tokens, unit.end.cuando)) return { from: unit.end.first, to: null };
  return unit.end.last && closesRange(tokens, unit.end.cuando) ? { from: null, to: unit.end.last } : null;
}

/** "Trimestral 30/06/2020": the date is taken, and that it does not agree with the frequency is said. */
function contradictions(text: Text, units: readonly Unit[], frequencies: readonly Frecuencia[]): readonly AvisoFecha[] {
  const disagreeing = frequencies.filter(({ months }) => units.length !== Math.floor(DECEMBER / months));
  const always = ofKind<Siempre>(text.elements, 'siempre').filter(
    ({ firm }) => firm && units.every(({ start }) => start === null),
  );
  return [...disagreeing, ...always].map((one) => ({ aviso: 'contradictoria', parte: slice(text, one) }));
}

function undated(text: Text): FechaProgramada {
  const { texto, tokens, elements, vigencia } = text;
  const frequencies = ofKind<Frecuencia>(elements, 'frecuencia');
  const years = ofKind<Anio>(elements, 'anio').map((element) => element.year);
  const year = years.length === 0 ? null : Math.max(...years);
  const said = elements.find(({ kind }) => kind === 'frecuencia' || kind === 'siempre');
  const depends = elements.find(({ kind }) => kind === 'depende');
  const mended = mendedIn(text);
  if (said && (!depends || said.at < depends.at)) {
    if (frequencies.length === 0) return { texto, clase: 'permanente', plazos: [], inicio: null, avisos: mended };
    return periodica(text, frequencies, year ?? vigencia, mended);
  }
  const dependsAtAll = depends ?? elements.find(({ kind }) => kind === 'depende-debil');
  if (dependsAtAll) return { texto, clase: 'condicional', plazos: [], inicio: null, avisos: [] };
  const noun = lonePeriod(tokens);
  if (noun) {
    const plazos = periodEnds(noun.months, vigencia);
    const avisos: AvisoFecha[] = [{ aviso: 'leida-como', parte: texto.trim(), leida: noun.leida }];
    return { texto, clase: 'periodica', plazos, inicio: null, avisos };
  }
  if (year !== null && !elements.some(({ kind }) => kind === 'ajeno')) {
    const last = lastDayOfMonth(year, DECEMBER);
    return { texto, clase: 'periodo', plazos: [last], inicio: null, avisos: outside([last], vigencia) };
  }
  return { texto, clase: 'no-reconocida', plazos: [], inicio: null, avisos: [] };
}

function periodica(
  text: Text,
  frequencies: readonly Frecuencia[],
  year: number,
  mended: readonly AvisoFecha[],
): FechaProgramada {
  const plazos = periodic(frequencies, year, { from: null, to: null });
  const avisos = [...mended, ...leftovers(text, []), ...outside(plazos, text.vigencia)];
  return { texto: text.texto, clase: 'periodica', plazos, inicio: null, avisos };
}

const ofKind = <T extends Element>(elements: readonly Element[], kind: T['kind']): readonly T[] =>
  elements.filter((element): element is T => element.kind === kind);
