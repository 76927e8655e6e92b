import type { Word } from './split-words';
import { plainAt } from './word-places';

const MONTHS = new Set(
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'.split(' '),
);
const NUMBER = /^\d{1,4}$/;

/** A month's name beside a number ("15 de julio", "julio 01-2020") or after "mes de". */
export function monthNamed(words: readonly Word[], at: number): boolean {
  if (!MONTHS.has(plainAt(words, at))) return false;
  const before = plainAt(words, at - 1) === 'de' ? plainAt(words, at - 2) : plainAt(words, at - 1);
  return before === 'mes' || NUMBER.test(before) || NUMBER.test(plainAt(words, at + 1));
}
