import type { Place, TagPlace } from '../xml-handler';
import type { CellWriter, NewCell } from './new-cell';
import type { Edit } from './splice';
import { appending } from './xml-tree';

/** The element of a row, as it was met. */
export interface MetRow {
  readonly tag: TagPlace;
  readonly contentTo: number;
  readonly style: number | null;
  readonly spans: (Place & { readonly text: string }) | null;
}

/** A row with cells to be changed: which of them it has, and where the others would stand. */
export class TargetRow {
  private readonly found = new Set<number>();
  private readonly places = new Map<number, number>();
  /** The row's element; its first where it has several. */
  element: MetRow | null = null;
  /** Where the row would stand before the next one; null: at the end. */
  place: number | null = null;

  /** @param cells in order of column */
  constructor(
    readonly row: number,
    readonly cells: readonly NewCell[],
  ) {}

  /** A cell of this row begins at `from`: the one to be changed, if it is one. */
  meet(column: number, from: number): NewCell | undefined {
    for (const cell of this.cells) {
      if (cell.column < column && !this.places.has(cell.column)) this.places.set(cell.column, from);
    }
    const target = this.cells.find((cell) => cell.column === column);
    if (target) this.found.add(column);
    return target;
  }

  /** The cells that the sheet does not have yet and that will hold something. */
  missing(writer: CellWriter): readonly NewCell[] {
    return this.cells.filter((cell) => !this.found.has(cell.column) && !writer.isBlank(cell));
  }

  /**
   * Puts cells into the row's element.
   * @param xml of each cell
   */
  edits(element: MetRow, missing: readonly NewCell[], xml: (cell: NewCell) => string): readonly Edit[] {
    const edits: Edit[] = [];
    const atEnd: string[] = [];
    for (const cell of missing) {
      const place = this.places.get(cell.column);
      if (place === undefined) atEnd.push(xml(cell));
      else edits.push({ from: place, to: place, text: xml(cell) });
    }
    if (atEnd.length > 0) edits.push(appending(element.tag, element.contentTo, atEnd.join('')));
    return [...edits, ...widerSpans(element, missing)];
  }
}

/** What a row says of its first and last column must hold for the new cells too. */
function widerSpans({ spans }: MetRow, missing: readonly NewCell[]): readonly Edit[] {
  const numbers = (spans?.text.match(/\d+/g) ?? []).map(Number);
  if (!spans || numbers.length === 0) return [];
  const columns = missing.map(({ column }) => column);
  if (Math.min(...columns) >= Math.min(...numbers) && Math.max(...columns) <= Math.max(...numbers)) return [];
  const text = `${Math.min(...numbers, ...columns)}:${Math.max(...numbers, ...columns)}`;
  return [{ from: spans.from, to: spans.to, text }];
}
