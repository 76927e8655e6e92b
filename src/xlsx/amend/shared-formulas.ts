import { cellName, type Area } from '../../workbook/address';
import { WorkbookError } from '../../workbook/errors';
import { moveFormula } from '../shared-formula';
import type { Place } from '../xml-handler';
import type { Edit } from './splice';
import { escapeXmlText } from './xml-tree';

/** A formula's element, as it is met. */
export interface MetFormula extends Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Number of the formula that several cells share, null for one of its own. */
  readonly sharedId: string | null;
  /** The cells that are calculated together with this one, as one array or data table; null where there are none. */
  readonly area: Area | null;
  /** Whether its cell gets other content. */
  readonly isReplaced: boolean;
  readonly rawName: string;
}

/** Sees to it that no formula is lost with the cell in which it was written for others too. */
export class SharedFormulas {
  private readonly masters = new Map<string, MetFormula>();
  private readonly dependents: { readonly formula: MetFormula; readonly master: MetFormula | undefined }[] = [];
  private readonly arrays: Area[] = [];

  /** The next formula of the sheet. */
  meet(formula: MetFormula): void {
    const { sharedId, area, text, isReplaced } = formula;
    if (area !== null) this.arrays.push(area);
    if (sharedId === null) return;
    const master = this.masters.get(sharedId);
    if (text !== '') this.masters.set(sharedId, formula);
    else if (!isReplaced && master?.isReplaced !== false) this.dependents.push({ formula, master });
  }

  /**
   * Refuses to change one cell of several that are calculated together: Excel would not have it either.
   * @throws WorkbookError "array-formula" with the cell
   */
  check(sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): void {
    for (const { firstRow, lastRow, firstColumn, lastColumn } of this.arrays) {
      if (firstRow === lastRow && firstColumn === lastColumn) continue;
      const inside = cells.find(
        ({ row, column }) => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
      );
      if (inside) throw new WorkbookError('array-formula', { sheet, cell: cellName(inside.row, inside.column) });
    }
  }

  /** Spells out the formulas of the cells whose shared one goes. */
  edits(): readonly Edit[] {
    return this.dependents.flatMap(({ formula, master = this.masters.get(formula.sharedId ?? '') }) => {
      if (master?.isReplaced !== true) return [];
      const { from, to, row, column, rawName } = formula;
      const text = escapeXmlText(moveFormula(master.text, row - master.row, column - master.column));
      return [{ from, to, text: `<${rawName}>${text}</${rawName}>` }];
    });
  }
}
