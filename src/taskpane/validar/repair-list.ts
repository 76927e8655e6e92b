import { formatDay } from '../../dates/day';
import { parseCellName } from '../../workbook/address';
import type { CellChange } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { shownText } from '../pane/cell-shown';

/** A mend as a person sees it before it is made. */
export interface RepairShown {
  readonly change: CellChange;
  readonly before: string;
  readonly after: string;
}

/** Changes as a person sees them before they are made: each cell before and after. */
export function repairsShown(changes: readonly CellChange[], snapshot: WorkbookSnapshot): readonly RepairShown[] {
  const textAt = textsOf(snapshot);
  return changes.map((change) => ({ change, before: textAt(change), after: afterOf(change) }));
}

function afterOf({ to }: CellChange): string {
  switch (to.kind) {
    case 'text':
      return to.text;
    case 'date':
      return formatDay(to.day);
    case 'number':
      return shownText({ kind: 'number', column: 1, number: to.number });
  }
}

function textsOf({ sheets }: WorkbookSnapshot): (change: CellChange) => string {
  const bySheet = new Map(sheets.map(({ name, rows }) => [name, new Map(rows.map((row) => [row.row, row.cells]))]));
  return ({ sheet, cell }) => {
    const place = parseCellName(cell);
    const found =
      place &&
      bySheet
        .get(sheet)
        ?.get(place.row)
        ?.find(({ column }) => column === place.column);
    return found ? shownText(found) : '';
  };
}
