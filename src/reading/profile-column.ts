import type { GridCell, GridRow } from './grid';
import { looksLikeFecha, looksLikeNumero } from './look-of-value';

/** Cells of a column that are enough to tell what it holds. */
const SAMPLE = 300;
/** Letters of "Cumplida parcialmente"; a sentence has more. */
const FEW_WORDS = 25;

/** What a column holds below its head. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells that show something of their own. */
  readonly filled: number;
  /** The first of them, which are looked at closely: the counts below are of these. */
  readonly sampled: number;
  /** Those that read as an activity's number: 1.1, 1,10, 2. */
  readonly numeros: number;
  /** Those with a decimal: 1.1. */
  readonly decimales: number;
  readonly fechas: number;
  /** Those that are a plain number or a percentage. */
  readonly cantidades: number;
  /** Those with words, and of them those with more than a few. */
  readonly textos: number;
  readonly largos: number;
  readonly letters: number;
}

/** What some columns hold, counted row by row. */
export class ColumnProfiler {
  private readonly profiles = new Map<number, Counting>();

  add({ cells }: GridRow): void {
    for (const cell of cells) {
      const profile = this.profiles.get(cell.column) ?? emptyProfile(cell.column);
      this.profiles.set(cell.column, profile);
      count(profile, cell);
    }
  }

  /** Column → what it holds, in order of column. */
  result(): ReadonlyMap<number, ColumnProfile> {
    return new Map([...this.profiles].sort(([a], [b]) => a - b));
  }
}

type Counting = { -readonly [key in keyof ColumnProfile]: ColumnProfile[key] };

function emptyProfile(column: number): Counting {
  return {
    column,
    filled: 0,
    sampled: 0,
    numeros: 0,
    decimales: 0,
    fechas: 0,
    cantidades: 0,
    textos: 0,
    largos: 0,
    letters: 0,
  };
}

function count(profile: Counting, { cell, text }: GridCell): void {
  profile.filled += 1;
  if (profile.sampled >= SAMPLE) return;
  profile.sampled += 1;
  if (looksLikeNumero(text)) profile.numeros += 1;
  if (/^\d{1,2}\s*[.,]\s*\d{1,2}\.?$/.test(text)) profile.decimales += 1;
  if (looksLikeFecha(cell, text)) profile.fechas += 1;
  if (cell.kind === 'number' || /^\d+(?:[.,]\d+)?\s*%?$/.test(text)) profile.cantidades += 1;
  else if (/\p{L}{2}/u.test(text)) {
    profile.textos += 1;
    if (text.length > FEW_WORDS) profile.largos += 1;
    profile.letters += text.length;
  }
}

/** Average length of a column's texts. */
export function meanLength(profile: ColumnProfile | undefined): number {
  return profile && profile.textos > 0 ? profile.letters / profile.textos : 0;
}
