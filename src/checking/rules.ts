import type { Regla } from './rule';

/** The rule book, in order of the form's columns. One rule a file, in rules/. */
export const REGLAS: readonly Regla[] = [];
