import { SIN_MEMBRETE, usualMembrete, type Membrete } from '../plan/membrete';
import type { Titulo } from './read-title';

const PARTS: readonly (readonly [keyof Membrete, RegExp])[] = [
  ['nit', /\bn\.?i\.?t\b[\s.:]*(\d[\d.\-\s]*\d)/i],
  ['codigo', /^\s*c[oó]d(?:igo)?\b[\s.:]*(?=.*\d)(\S.*?)\s*$/iu],
  ['version', /^\s*versi[oó]n\b[\s.:]*(\d+(?:\.\d+)*)\.?\s*$/iu],
];

/** The letterhead of a workbook's forms: of each part what most of its sheets say. */
export function readMembrete(titulos: readonly { readonly titulo: Titulo; readonly text: string }[]): Membrete {
  const lines = titulos.filter(({ titulo: { kind } }) => kind === 'membrete' || kind === 'entidad');
  return usualMembrete(
    lines.flatMap(({ text }) =>
      PARTS.flatMap(([part, form]) => {
        const value = form.exec(text)?.[1];
        return value === undefined ? [] : [{ ...SIN_MEMBRETE, [part]: value }];
      }),
    ),
  );
}
