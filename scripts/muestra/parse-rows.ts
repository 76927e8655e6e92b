/**
 * The rows of a sample table, one a line: what stands in the cells, and how the row is rightly read.
 *
 *     # Monitoreo y Revisión                                     the subcomponente of the rows below
 *     4.1 | Actividad | Meta | Responsable | @2025-06-30 | [cumplida] Se publicó.
 *     + |  | resto del texto                                      second half of a row broken over two pages
 *     < 4.2 | ...  ·  > 4.3 | ...                                  cells that slipped one column left or right
 *     --- 3                                                        page 3 begins here
 *
 * A cell holds text as typed, #1.1 a number, @2025-06-30 a date (either with its number format in braces behind: #1.1{0.00}),
 * !#REF! an error, ^ nothing because it is merged with the cell above. "typed => read" says how a number or a Fecha Programada is
 * rightly read where that is not plain: "1,1 => 1.1", "Semestral => periodica 2025-06-30 2025-12-31". The words in brackets before
 * the follow-up are the estados that are right. ⏎ is a line break, ␣ a no-break space, ¬ a soft hyphen.
 */
import { formatDay, parseDay, type Day } from '../../src/dates/day';
import { CLASES, type ClaseFecha } from '../../src/dates/fecha-programada';
import type { Campo } from '../../src/plan/actividad';
import { ESTADOS, type Estado } from '../../src/plan/estado';
import type { ExpectedActividad, ExpectedFecha } from './expected-types';

export type SampleCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'merged-above' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'date'; readonly day: Day; readonly format?: string }
  | { readonly kind: 'error'; readonly error: string };

/** The part of the expected reading that the row itself tells; its actividad whole. */
export type RowReading = Pick<ExpectedActividad, 'numero' | 'actividad' | 'fechaProgramada' | 'estado'>;
export type SampleCells = Readonly<Partial<Record<Campo, SampleCell>>>;

export type SampleRow =
  | { readonly kind: 'subcomponente'; readonly name: string }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'continuation'; readonly cells: SampleCells }
  | {
      readonly kind: 'actividad';
      readonly shift: -1 | 0 | 1;
      readonly cells: SampleCells;
      readonly reading: RowReading;
    };

export const ACTIVIDAD_FIELDS = [
  'numero',
  'actividad',
  'meta',
  'responsable',
  'fechaProgramada',
  'seguimiento',
] as const;
export const TRAMITE_FIELDS = [
  'numero',
  'actividad',
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
  'responsable',
  'fechaInicio',
  'fechaFin',
  'seguimiento',
] as const;

interface Parsed {
  readonly cell: SampleCell;
  /** What stands behind =>. */
  readonly read: string | null;
}

/**
 * Takes the rows of a table apart.
 * @param fields the fields that the cells of a line stand for, in order
 * Throws where a line has too many cells, or where a cell does not tell how it is rightly read.
 */
export function parseRows(fields: readonly Campo[], text: string): readonly SampleRow[] {
  const rows: SampleRow[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) rows.push({ kind: 'subcomponente', name: line.slice(2) });
    else if (line.startsWith('--- ')) rows.push({ kind: 'page', number: Number(line.slice(4)) });
    else if (line.startsWith('+ ')) rows.push(continueLast(rows, cellsOf(fields, line.slice(2))));
    else rows.push(parseActividad(fields, line, lastActividad(rows)?.reading ?? null));
  }
  return rows;
}

type ActividadRow = Extract<SampleRow, { kind: 'actividad' }>;

function lastActividad(rows: readonly SampleRow[]): ActividadRow | undefined {
  return rows.filter((row): row is ActividadRow => row.kind === 'actividad').at(-1);
}

function parseActividad(fields: readonly Campo[], line: string, above: RowReading | null): ActividadRow {
  const shift = line.startsWith('< ') ? -1 : line.startsWith('> ') ? 1 : 0;
  const { cells, estado } = withoutEstado(cellsOf(fields, shift === 0 ? line : line.slice(2)));
  const reading: RowReading = {
    numero: readNumero(cells.numero),
    actividad: readText(cells.actividad),
    fechaProgramada: 'fechaFin' in cells ? readInicioFin(cells, above) : readFecha(cells.fechaProgramada, above),
    estado:
      estado ??
      (cells.seguimiento?.cell.kind === 'merged-above' ? above?.estado : undefined) ??
      reportsNothing(cells.seguimiento, line),
  };
  return { kind: 'actividad', shift, cells: onlyCells(cells), reading };
}

type ParsedCells = Partial<Record<Campo, Parsed>>;

function cellsOf(fields: readonly Campo[], line: string): ParsedCells {
  const parts = line.split(/(?<=^|\s)\|(?=\s|$)/).map((part) => part.trim());
  if (parts.length > fields.length) throw new Error(`More cells than the fields ${fields.join(', ')}: ${line}`);
  return Object.fromEntries(parts.map((part, index) => [fields[index], parseCell(part)])) as ParsedCells;
}

function parseCell(part: string): Parsed {
  const [typed = '', read] = part.split(/\s*=>\s*/);
  return { cell: cellOf(typed), read: read ?? null };
}

function cellOf(typed: string): SampleCell {
  if (typed === '') return { kind: 'blank' };
  if (typed === '^') return { kind: 'merged-above' };
  if (typed.startsWith('!#')) return { kind: 'error', error: typed.slice(1) };
  const number = /^#(-?[\d.]+)(?:\{(.+)\})?$/.exec(typed);
  if (number)
    return { kind: 'number', number: Number(number[1]), ...(number[2] !== undefined && { format: number[2] }) };
  const date = /^@(\d{4}-\d{2}-\d{2})(?:\{(.+)\})?$/.exec(typed);
  if (!date) return { kind: 'text', text: typed.replace(/⏎/g, '\n').replace(/␣/g, '\u00a0').replace(/¬/g, '\u00ad') };
  const day = parseDay(date[1] ?? '');
  if (!day) throw new Error(`No such day: ${typed}`);
  return { kind: 'date', day, ...(date[2] !== undefined && { format: date[2] }) };
}

/** A text as a right reading gives it: without what prints nothing. */
function readText(parsed: Parsed | undefined): string {
  if (parsed?.cell.kind !== 'text') return '';
  return parsed.cell.text
    .replace(/\u00a0/g, ' ')
    .replace(/\u00ad/g, '')
    .trim();
}

function readNumero(parsed: Parsed | undefined): string {
  if (parsed === undefined || parsed.cell.kind === 'blank') return '';
  if (parsed.read !== null) return parsed.read;
  if (parsed.cell.kind === 'number') return String(parsed.cell.number);
  if (parsed.cell.kind === 'text') return parsed.cell.text;
  throw new Error('Say how this number is rightly read');
}

function readFecha(parsed: Parsed | undefined, above: RowReading | null): ExpectedFecha {
  if (parsed === undefined || parsed.cell.kind === 'blank') return { texto: '', clase: 'vacia', plazos: [] };
  if (parsed.cell.kind === 'merged-above' && above) return above.fechaProgramada;
  return { texto: shown(parsed.cell), ...meaningOf(parsed, 'fecha') };
}

function readInicioFin(cells: ParsedCells, above: RowReading | null): ExpectedFecha {
  if (cells.fechaFin?.cell.kind === 'merged-above' && above) return above.fechaProgramada;
  const fin = cells.fechaFin ?? { cell: { kind: 'blank' }, read: null };
  return { texto: null, inicio: shown(cells.fechaInicio?.cell), fin: shown(fin.cell), ...meaningOf(fin, 'rango') };
}

/** The kind and plazos behind =>, or, for a plain day, the kind given and that day. */
function meaningOf({ cell, read }: Parsed, plain: ClaseFecha): Pick<ExpectedFecha, 'clase' | 'plazos'> {
  if (read !== null) {
    const [clase, ...plazos] = read.split(' ');
    const known = CLASES.find((one) => one === clase);
    if (!known || plazos.some((plazo) => !parseDay(plazo)))
      throw new Error(`Not a reading of a Fecha Programada: ${read}`);
    return { clase: known, plazos };
  }
  if (cell.kind === 'date') return { clase: plain, plazos: [cell.day] };
  const typed = cell.kind === 'text' ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell.text) : null;
  const day = typed && parseDay(`${typed[3] ?? ''}-${typed[2] ?? ''}-${typed[1] ?? ''}`);
  if (day) return { clase: plain, plazos: [day] };
  throw new Error(`Say how this is rightly read: ${JSON.stringify(cell)}`);
}

function shown(cell: SampleCell | undefined): string {
  if (cell?.kind === 'date') return formatDay(cell.day);
  if (cell?.kind === 'text') return readText({ cell, read: null });
  return '';
}

function withoutEstado(cells: ParsedCells): { cells: ParsedCells; estado: readonly Estado[] | null } {
  const seguimiento = cells.seguimiento?.cell;
  const match = seguimiento?.kind === 'text' ? /^\[([^\]]+)\]\s*([\s\S]*)$/.exec(seguimiento.text) : null;
  if (!match) return { cells, estado: null };
  const estado = (match[1] ?? '').split(/,\s*/).map((word) => {
    const known = ESTADOS.find((one) => one === word);
    if (!known) throw new Error(`Not an estado: ${word}`);
    return known;
  });
  return { cells: { ...cells, seguimiento: { cell: cellOf(match[2] ?? ''), read: null } }, estado };
}

function reportsNothing(seguimiento: Parsed | undefined, line: string): readonly Estado[] {
  if (seguimiento === undefined || seguimiento.cell.kind === 'blank') return ['sin reporte'];
  throw new Error(`Say which estado is right: ${line}`);
}

function continueLast(rows: SampleRow[], cells: ParsedCells): SampleRow {
  const broken = lastActividad(rows);
  if (!broken) throw new Error('A second half needs a first');
  const rest = readText(cells.actividad);
  if (rest !== '') {
    const reading = { ...broken.reading, actividad: `${broken.reading.actividad} ${rest}` };
    rows[rows.lastIndexOf(broken)] = { ...broken, reading };
  }
  return { kind: 'continuation', cells: onlyCells(cells) };
}

function onlyCells(cells: ParsedCells): SampleCells {
  return Object.fromEntries(Object.entries(cells).map(([field, parsed]) => [field, parsed.cell]));
}
