import { reparar } from '../../actions/reparar';
import { formatDay } from '../../dates/day';
import type { Hallazgo } from '../../plan/hallazgo';
import { cellName } from '../../workbook/address';
import type { CellChange } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { shownText } from '../pane/cell-shown';

/** A mend as a person sees it before it is made. */
export interface RepairShown {
  readonly change: CellChange;
  readonly before: string;
  readonly after: string;
}

/** Everything that can be mended for certain, each cell before and after. */
export function safeRepairs(hallazgos: readonly Hallazgo[], snapshot: WorkbookSnapshot): readonly RepairShown[] {
  const textAt = textsOf(snapshot);
  return reparar(hallazgos).map((change) => ({
    change,
    before: textAt(change.sheet, change.cell),
    after: afterOf(change),
  }));
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

function textsOf({ sheets }: WorkbookSnapshot): (sheet: string, cell: string) => string {
  const bySheet = new Map<string, Map<string, string>>();
  return (sheet, cell) => {
    let texts = bySheet.get(sheet);
    if (!texts) {
      const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
      texts = new Map(
        rows.flatMap(({ row, cells }) => cells.map((one) => [cellName(row, one.column), shownText(one)] as const)),
      );
      bySheet.set(sheet, texts);
    }
    return texts.get(cell) ?? '';
  };
}
