import type { Indicio } from '../plan/plan';
import { plain } from '../plan/texto';
import { cleanName } from './clean-name';
import type { TablaViva } from './live-table';
import { componenteOfSheet } from './match-componente';
import { readTitle } from './read-title';
import { withinEdits } from './words';

export interface Dependencia {
  readonly nombre: string;
  readonly por: Indicio;
}

const LONGEST_SHORT_NAME = 12;

/**
 * Finds the office of each table: by its title, else by the sheet's name, the file's, or the only title that the workbook's
 * other sheets have. Names that are the same but for accents, capitals and a slip are given one spelling.
 */
export class DependenciaFinder {
  private readonly byTitle: ReadonlySet<string>;
  private readonly namedSheets: number;
  private readonly spellings: ReadonlyMap<string, string>;

  /**
   * @param tablas tables with activities of the workbook
   * @param escritas all names as typed, in titles and in Dependencia columns, each as often as it stands
   */
  constructor(
    private readonly archivo: string,
    tablas: readonly TablaViva[],
    escritas: readonly string[],
  ) {
    this.spellings = oneSpelling(escritas);
    this.byTitle = new Set(
      tablas.flatMap(({ dependencia }) => (dependencia === null ? [] : [this.spell(dependencia)])),
    );
    const sheets = new Set(tablas.map(({ hoja }) => hoja));
    this.namedSheets = [...sheets].filter((hoja) => nameOfSheet(hoja) !== '').length;
  }

  /** The spelling that a name has in this workbook. */
  spell(nombre: string): string {
    return this.spellings.get(keyOf(nombre)) ?? nombre.replace(/\s+/g, ' ').trim();
  }

  /** The office of a table, and what told. */
  find({ dependencia, hoja }: TablaViva): Dependencia {
    if (dependencia !== null) return { nombre: this.spell(dependencia), por: 'titulo' };
    const bySheet = nameOfSheet(hoja);
    const byFile = cleanName(this.archivo);
    if (isOffice(bySheet)) return { nombre: this.spell(bySheet), por: 'hoja' };
    const [only, second] = this.byTitle;
    if (only !== undefined && second === undefined && this.namedSheets < 2) return { nombre: only, por: 'anterior' };
    if (bySheet !== '' && this.namedSheets > 1) return { nombre: this.spell(bySheet), por: 'hoja' };
    if (only !== undefined && second === undefined) return { nombre: only, por: 'anterior' };
    if (byFile !== '') return { nombre: this.spell(byFile), por: 'archivo' };
    return bySheet === '' ? { nombre: '', por: 'ninguno' } : { nombre: this.spell(bySheet), por: 'hoja' };
  }
}

/** What a sheet's name says of an office: nothing where it names a component, the plan or a month. */
function nameOfSheet(hoja: string): string {
  return componenteOfSheet(hoja) === null ? cleanName(hoja) : '';
}

function isOffice(name: string): boolean {
  const titulo = readTitle(name);
  return titulo.kind === 'dependencia' && titulo.segura;
}

function keyOf(nombre: string): string {
  return plain(nombre)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Key of each name → the spelling that is used most; of those that tie, the one with more accents, then by letters. */
function oneSpelling(escritas: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const escrita of escritas) {
    const nombre = escrita.replace(/\s+/g, ' ').trim();
    const ofKey = counts.get(keyOf(nombre)) ?? new Map<string, number>();
    counts.set(keyOf(nombre), ofKey.set(nombre, (ofKey.get(nombre) ?? 0) + 1));
  }
  const total = (key: string): number => [...(counts.get(key)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const keys = [...counts.keys()].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  const spellings = new Map<string, string>();
  for (const key of keys) {
    const slip = [...spellings.keys()].find((other) => isSlipOf(key, other));
    const best = [...(counts.get(key) ?? [])].sort(
      ([a, countA], [b, countB]) => countB - countA || accents(b) - accents(a) || (a < b ? -1 : 1),
    )[0];
    spellings.set(key, (slip === undefined ? undefined : spellings.get(slip)) ?? best?.[0] ?? key);
  }
  return spellings;
}

/** One letter changed in a long name; never a digit: Zona 1 and Zona 2 are two offices. */
function isSlipOf(a: string, b: string): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return Math.min(a.length, b.length) > LONGEST_SHORT_NAME && digits(a) === digits(b) && withinEdits(a, b, 1);
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length;
}
