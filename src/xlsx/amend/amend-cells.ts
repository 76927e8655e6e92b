import { WorkbookError } from '../../workbook/errors';
import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import { readWorkbookPart } from '../workbook-part';
import { CellWriter, type NewCell } from './new-cell';
import { OpenPackage, type EditablePart } from './open-package';
import { ContentTypes, RelationshipList } from './package-parts';
import { SheetCells } from './sheet-cells';
import { StyleAdditions } from './style-additions';
import { calculateOnOpening, dropCalculationOrder, isStrict } from './workbook-part-edits';
import { attributeOf } from './xml-tree';

/** Styles of a workbook that had none. */
const STYLES = 'xl/styles.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * A workbook's file with other content in some cells. All else stays byte for byte: the other parts of the file, and in the
 * sheets concerned all other cells, looks, formulas, lists, tables and pictures. A changed cell keeps its look; only a
 * number format that would hide what the cell holds now is another (see StyleAdditions).
 * @param cells by the name of their sheet, each cell once
 * @throws WorkbookError where the file is not whole, "array-formula" for a cell that cannot be changed alone
 */
export function* amendCells(
  file: Uint8Array,
  cells: ReadonlyMap<string, readonly NewCell[]>,
  signal?: AbortSignal,
): Steps<Uint8Array> {
  if (cells.size === 0) return file;
  const open = new OpenPackage(file, signal);
  const workbook = yield* open.edit(yield* open.findWorkbook());
  const content = yield* readWorkbookPart(open.parts, workbook.name, open.budget);
  const relationships = yield* readRelationships(open.parts, workbook.name, open.budget);
  const styles = new StyleAdditions(yield* stylesOf(open, workbook));
  const writer = new CellWriter(styles, content.is1904 ? 1904 : 1900);
  let replacedFormulas = 0;
  for (const [name, own] of cells) {
    const id = content.sheets.find((sheet) => sheet.name === name)?.relationship;
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    if (part === undefined) throw new WorkbookError('sheet-not-found', { sheet: name });
    const sheet = new SheetCells(name, own, writer);
    yield* open.parts.parse(part, sheet, { sheet: name });
    yield* open.splice(part, sheet.finish());
    replacedFormulas += sheet.replacedFormulas;
  }
  styles.finish();
  if (replacedFormulas > 0) yield* dropCalculationOrder(open, workbook);
  calculateOnOpening(workbook);
  return open.made();
}

/** The styles of a workbook; the plainest that Excel takes where it has none. */
export function* stylesOf(open: OpenPackage, workbook: EditablePart): Steps<EditablePart> {
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  const known = found.find(({ type }) => type === 'styles')?.target;
  if (known !== undefined) return yield* open.edit(known);
  (yield* RelationshipList.open(open, workbook.name, isStrict(workbook.root))).add('styles', STYLES);
  (yield* ContentTypes.open(open)).add(STYLES, STYLES_TYPE);
  return yield* open.edit(STYLES, plainStyles(attributeOf(workbook.root, 'xmlns') ?? MAIN));
}

function plainStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
