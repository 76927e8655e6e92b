import type { Day } from '../dates/day';
import { partsOf } from '../dates/day';
import type { CellSpec, ConditionalFormatSpec, SheetSpec, ValidationSpec } from '../workbook/spec';
import { CONDITIONAL_STYLES, type Style } from '../workbook/styles';
import { CALL, type Batch } from './batch';
import { rangeOf } from './geometry';
import { rectanglesOf } from './rectangles';
import { renameReferences, type Renaming } from '../workbook/rename-references';

/** Writes what speaks of other sheets, tables and names: formulas, conditional formats, validations. All sheets have their names. */
export async function writeReferences(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  renaming: Renaming,
): Promise<void> {
  await writeFormulas(batch, sheet, spec, renaming);
  // Excel puts each new one before the others: the last is added first.
  for (const format of [...(spec.conditionalFormats ?? [])].reverse()) {
    await batch.makeRoom(8 * CALL);
    addConditionalFormat(rangeOf(sheet, format.area), format, renaming);
  }
  for (const validation of spec.validations ?? []) {
    await batch.makeRoom(4 * CALL);
    validate(rangeOf(sheet, validation.area).dataValidation, validation, renaming);
  }
}

/** Formula cells are written in blocks; which cells make one is told by a key that all formula cells share. */
async function writeFormulas(
  batch: Batch,
  sheet: Excel.Worksheet,
  { rows }: SheetSpec,
  renaming: Renaming,
): Promise<void> {
  const formulas = new Map<string, string>();
  const places = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const formula = formulaOf(cell, renaming);
      if (formula === null) return [];
      formulas.set(`${row},${cell.column}`, formula);
      return [{ row, column: cell.column, key: 'formula' }];
    }),
  );
  for (const { area } of rectanglesOf(places)) {
    const grid: string[][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const line: string[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        line.push(formulas.get(`${row},${column}`) ?? '');
      }
      grid.push(line);
    }
    await batch.makeRoom(CALL + grid.flat().reduce((sum, formula) => sum + formula.length + 3, 0));
    rangeOf(sheet, area).formulas = grid;
  }
}

function formulaOf({ content }: CellSpec, renaming: Renaming): string | null {
  return content?.kind === 'formula' ? `=${renameReferences(content.formula, renaming)}` : null;
}

function addConditionalFormat(range: Excel.Range, format: ConditionalFormatSpec, renaming: Renaming): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${renameReferences(format.formula, renaming)}`;
  giveConditionalStyle(custom.format, CONDITIONAL_STYLES[format.style]);
}

/** Gives a conditional format its look: text and fill only. */
export function giveConditionalStyle(format: Excel.ConditionalRangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
}

function validate(target: Excel.DataValidation, validation: ValidationSpec, renaming: Renaming): void {
  target.ignoreBlanks = true;
  target.rule = ruleOf(validation, renaming);
  const { strict, title, message } = validation;
  target.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title, message };
}

function ruleOf(validation: ValidationSpec, renaming: Renaming): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${renameReferences(validation.source, renaming)}` } };
    case 'date':
      return {
        date: { formula1: dateFormula(validation.from), formula2: dateFormula(validation.to), operator: 'Between' },
      };
    case 'decimal':
      return { decimal: { formula1: validation.from, formula2: validation.to, operator: 'Between' } };
  }
}

/** A day that no language and no date system reads otherwise. */
function dateFormula(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `=DATE(${year},${month},${dayOfMonth})`;
}
