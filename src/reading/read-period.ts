import { plain } from '../plan/texto';

/** Which follow-up of several a head speaks of. */
export interface Periodo {
  /** mes: a month of a year; orden: first, second, third. Those of different kinds cannot be put in order. */
  readonly kind: 'mes' | 'orden';
  readonly value: number;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se[pt]', 'oct', 'nov', 'dic'];
const MONTH = new RegExp(`\\b(?:${MONTHS.map((month) => `(${month}\\w*)`).join('|')})\\b`);
const NUMERIC_DATE = /\b\d{1,2}[/.-](\d{1,2})[/.-](\d{4})\b/;
const ORDINALS: readonly RegExp[] = [
  /\b(?:primer\w*|1er|1ra|1ro|uno|i|0?1)\b/,
  /\b(?:segund\w*|2do|2da|dos|ii|0?2)\b/,
  /\b(?:tercer\w*|3er|3ra|3ro|tres|iii|0?3)\b/,
  /\b(?:cuart\w*|4to|4ta|cuatro|iv|0?4)\b/,
];
const MONTHS_A_YEAR = 12;

/** The follow-up that a head speaks of ("Seguimiento 2", "Avance a 31 de agosto de 2020"), or null. */
export function readPeriod(head: string): Periodo | null {
  const text = plain(head).replace(/[ºª°]/g, '');
  const date = NUMERIC_DATE.exec(text);
  if (date) return { kind: 'mes', value: Number(date[2]) * MONTHS_A_YEAR + Number(date[1]) };
  const year = Number(/\b(20\d\d)\b/.exec(text)?.[1] ?? 0);
  // The last month named is when the follow-up ends: "enero a abril".
  const month = [...text.matchAll(new RegExp(MONTH, 'g'))].at(-1);
  if (month) return { kind: 'mes', value: year * MONTHS_A_YEAR + month.slice(1).findIndex(Boolean) + 1 };
  const order = ORDINALS.findIndex((ordinal) => ordinal.test(text));
  return order < 0 ? null : { kind: 'orden', value: order + 1 };
}
