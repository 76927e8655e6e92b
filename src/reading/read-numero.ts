import { formatDay, partsOf, type Day } from '../dates/day';
import { plain } from '../plan/texto';
import type { Cell } from '../workbook/snapshot';
import { decimal } from './cell-text';

/** An activity's number as it stands in the sheet, before its neighbours tell what was meant. */
export type NumeroEscrito =
  | { readonly kind: 'ninguno' }
  | { readonly kind: 'texto'; readonly texto: string }
  | { readonly kind: 'numero'; readonly number: number; readonly decimals: number | null }
  | { readonly kind: 'fecha'; readonly day: Day };

export interface NumeroLeido {
  /** With a dot: "1.10". As typed where it is no number ("1.a"); "" where there is none. */
  readonly numero: string;
  /** As typed or stored where that differs, else "". */
  readonly escrito: string;
  /** Whether it was chosen among several by the numbers around it. */
  readonly supuesto: boolean;
  /** Excel had made a date of it. */
  readonly eraFecha: boolean;
}

const NINGUNO: NumeroLeido = { numero: '', escrito: '', supuesto: false, eraFecha: false };

/** What a cell of the number column holds; a cell of another kind counts as its text. */
export function numeroEscrito(cell: Cell, text: string): NumeroEscrito {
  if (cell.kind === 'number') return { kind: 'numero', number: cell.number, decimals: decimalsOf(cell.format) };
  if (cell.kind === 'date' && cell.day !== null) return { kind: 'fecha', day: cell.day };
  return text === '' ? { kind: 'ninguno' } : { kind: 'texto', texto: text };
}

/**
 * Reads the numbers of the activities of one table, in order. A number stored as 1.1 may have been typed 1.10: the one before
 * tells. A date was typed day.month (2.1 is 2 January), or month.day where Excel is not in Spanish: the order of all tells.
 */
export function readNumeros(escritos: readonly NumeroEscrito[]): readonly NumeroLeido[] {
  const dates = orderOfDates(escritos);
  let before: readonly number[] | null = null;
  return escritos.map((escrito) => {
    const leido = readNumero(escrito, before, dates);
    before = partsOfNumero(leido.numero) ?? before;
    return leido;
  });
}

interface OrderOfDates {
  readonly monthFirst: boolean;
  /** Whether only one order makes the numbers rise. */
  readonly sure: boolean;
}

/** Whether dates are day.month or month.day: the order in which more of the numbers rise; of two that tie, day.month. */
function orderOfDates(escritos: readonly NumeroEscrito[]): OrderOfDates {
  if (!escritos.some(({ kind }) => kind === 'fecha')) return { monthFirst: false, sure: false };
  const rising = (monthFirst: boolean): number => {
    let count = 0;
    let before: readonly number[] | null = null;
    for (const escrito of escritos) {
      const parts: readonly number[] | null =
        escrito.kind === 'fecha'
          ? partsOfDate(escrito.day, monthFirst)
          : partsOfNumero(readNumero(escrito, before, { monthFirst, sure: true }).numero);
      if (parts && (follows(parts, before) || (before !== null && (parts[0] ?? 0) > (before[0] ?? 0)))) count += 1;
      before = parts ?? before;
    }
    return count;
  };
  const [dayFirst, monthFirst] = [rising(false), rising(true)];
  return { monthFirst: monthFirst > dayFirst, sure: monthFirst !== dayFirst };
}

/** "2.1" → [2, 1]; null for what is no number. */
export function partsOfNumero(numero: string): readonly number[] | null {
  return /^\d+(?:\.\d+)*$/.test(numero) ? numero.split('.').map(Number) : null;
}

function readNumero(escrito: NumeroEscrito, before: readonly number[] | null, dates: OrderOfDates): NumeroLeido {
  switch (escrito.kind) {
    case 'ninguno':
      return NINGUNO;
    case 'texto': {
      const numero = normalize(escrito.texto);
      return { ...NINGUNO, numero, escrito: numero === escrito.texto ? '' : escrito.texto };
    }
    case 'numero':
      return readStoredNumber(escrito.number, escrito.decimals, before);
    case 'fecha':
      return readDate(escrito.day, before, dates);
  }
}

/** "1,1", "1.1.", "No. 1. 1" → "1.1"; what is no number is kept as typed. */
function normalize(texto: string): string {
  const line = plain(texto).replace(/^(?:no|nro|n|act|actividad|item|num)?[.º°]*\s*(?=\d)/, '');
  const digits = line.replace(/\s*[.,]\s*/g, '.').replace(/[\s.)\-–]+$/, '');
  return /^\d+(?:\.\d+)*$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : texto.replace(/\s+/g, ' ');
}

function readStoredNumber(number: number, decimals: number | null, before: readonly number[] | null): NumeroLeido {
  const stored = decimal(number);
  const [whole = '', fraction = ''] = stored.split('.');
  // 1.1, 1.2 … 1.9 may be 1.10, 1.20 … 1.90: only where the tenth follows a ninth.
  const tens = fraction.length === 1 ? [Number(whole), Number(fraction) * 10] : null;
  if (tens && follows(tens, before)) {
    return { ...NINGUNO, numero: tens.join('.'), escrito: stored, supuesto: decimals !== 2 };
  }
  return { ...NINGUNO, numero: stored };
}

function readDate(day: Day, before: readonly number[] | null, { monthFirst, sure }: OrderOfDates): NumeroLeido {
  const { year, month, dayOfMonth } = partsOf(day);
  const parts = partsOfDate(day, monthFirst);
  // 1.15 cannot be a day of a month: Excel makes January 2015 of it.
  const ofYear = [month, year % 100];
  const isOfYear = dayOfMonth === 1 && !follows(parts, before) && follows(ofYear, before);
  const numero = (isOfYear ? ofYear : parts).join('.');
  return { numero, escrito: formatDay(day), supuesto: !sure && dayOfMonth !== month && !isOfYear, eraFecha: true };
}

function partsOfDate(day: Day, monthFirst: boolean): readonly number[] {
  const { month, dayOfMonth } = partsOf(day);
  return monthFirst ? [month, dayOfMonth] : [dayOfMonth, month];
}

/** Whether a number comes next: 1.10 after 1.9, 2.1 after 1.4, 1.1 at the beginning. */
function follows(parts: readonly number[], before: readonly number[] | null): boolean {
  const [group = 0, item = 0] = parts;
  if (before === null) return group === 1 && item === 1;
  const [lastGroup = 0, lastItem = 0] = before;
  return (group === lastGroup && item === lastItem + 1) || (group === lastGroup + 1 && item === 1);
}

/** Decimals that a number format shows; null where it does not fix them. */
function decimalsOf(format: string | undefined): number | null {
  const match = /^[#0,]*0(?:\.(0+))?(?:;.*)?$/.exec(format ?? '');
  return match ? (match[1]?.length ?? 0) : null;
}
