/** What is said of a text besides its meaning. */
import type { Day } from '../day';
import type { AvisoFecha } from '../fecha-programada';
import type { Cuando, Element, Stretch } from './elements';
import type { Placed } from './places';
import type { Token } from './tokenize';

/** A text with what the grammar found in it. */
export interface Text {
  readonly texto: string;
  readonly tokens: readonly Token[];
  readonly elements: readonly Element[];
  readonly vigencia: number;
}

/** What there is to say of a day: that it does not exist, or how it had to be read. */
export function noticesOf({ cuando, last, suggestion, assumed }: Placed, text: Text): readonly AvisoFecha[] {
  const parte = slice(text, cuando);
  if (last === null) return [{ aviso: 'imposible', parte, sugerencia: suggestion }];
  return [
    ...(cuando.monthFirst ? [{ aviso: 'mes-dia', parte, leida: last } as const] : []),
    ...(cuando.twoDigitYear ? [{ aviso: 'anio-dos-cifras', parte } as const] : []),
    ...(assumed && cuando.clase !== 'periodo' ? [{ aviso: 'anio-supuesto', parte } as const] : []),
  ];
}

/** The misspelt and unusual words, and what they were taken for. */
export function mendedIn({ texto, tokens, elements }: Text): readonly AvisoFecha[] {
  return elements.flatMap((element) =>
    'mended' in element && element.mended !== null
      ? [
          {
            aviso: 'leida-como',
            parte: slice({ texto, tokens }, { at: element.mended.at, next: element.mended.at + 1 }),
            leida: element.mended.leida,
          } as const,
        ]
      : [],
  );
}

/** Runs of text that were not taken into account, as typed: what is foreign, with small words as far as the next mark. */
export function leftovers(text: Text, used: readonly Cuando[]): readonly AvisoFecha[] {
  const taken = new Set(used.map(({ at }) => at));
  const runs: { at: number; next: number }[] = [];
  let open: { at: number; next: number } | null = null;
  let tail = 0;
  for (const { kind, at, next } of text.elements) {
    const isSmall = kind === 'union' || kind === 'depende-debil';
    const isWord = isSmall && text.tokens[at]?.kind !== 'mark';
    if (kind === 'ajeno' || kind === 'depende' || (kind === 'cuando' && used.length > 0 && !taken.has(at))) {
      if (open) open.next = next;
      else runs.push((open = { at, next }));
      tail = next;
    } else if (isWord && tail === at) tail = next;
    else if (isSmall && open) open.next = tail;
    else open = null;
  }
  if (open) open.next = tail;
  return runs.map((run) => ({ aviso: 'texto-sobrante', parte: slice(text, run) }));
}

/** The text of some tokens, as typed. */
export const slice = ({ texto, tokens }: Pick<Text, 'texto' | 'tokens'>, { at, next }: Stretch): string =>
  texto.slice(tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? texto.length);

/** The days that are not of the vigencia. */
export const outside = (days: readonly Day[], vigencia: number): readonly AvisoFecha[] =>
  days.filter((day) => Number(day.slice(0, 4)) !== vigencia).map((plazo) => ({ aviso: 'fuera-de-vigencia', plazo }));
