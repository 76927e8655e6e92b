import { formulaOfMark } from '../../workbook/cell-marks';
import { WorkbookError } from '../../workbook/errors';
import type { CellMark } from '../../workbook/ports';
import type { Steps } from '../../workbook/steps';
import { readRelationships, type Relationship } from '../relationships';
import { readWorkbookPart } from '../workbook-part';
import type { XmlHandler } from '../xml-handler';
import { CellNotes } from './cell-notes';
import { ConditionalLooks } from './conditional-looks';
import { CellWriter, type NewCell } from './new-cell';
import { OpenPackage } from './open-package';
import { relationshipsNamespace } from './package-parts';
import { SheetCells } from './sheet-cells';
import { SheetMarks, type MarkedCells } from './sheet-marks';
import { StyleAdditions } from './style-additions';
import { stylesOf } from './styles-of';
import { renameTableHeads } from './table-heads';
import { calculateOnOpening, dropCalculationOrder, isStrict, mainNamespace } from './workbook-part-edits';

/** What is to be changed in the sheets that a file has. */
export interface CellAmendments {
  /** Cells that are to hold something else, by the name of their sheet, each once. */
  readonly cells: ReadonlyMap<string, readonly NewCell[]>;
  /** Cells that are to be coloured and noted, as the port marks them in Excel; none: marks of before stay. */
  readonly marks?: readonly CellMark[];
}

/**
 * A workbook's file with other content in some cells, and marks on some. All else stays byte for byte: the other parts of the
 * file, and in the sheets concerned all other cells, looks, formulas, lists, tables and pictures. A changed cell keeps its
 * look; only a number format that would hide what the cell holds now is another (see StyleAdditions).
 * @throws WorkbookError where the file is not whole, "sheet-not-found", "array-formula" for a cell that cannot be changed alone
 */
export function* amendCells(
  file: Uint8Array,
  { cells, marks = [] }: CellAmendments,
  signal?: AbortSignal,
): Steps<Uint8Array> {
  if (cells.size === 0 && marks.length === 0) return file;
  const open = new OpenPackage(file, signal);
  const workbook = yield* open.edit(yield* open.findWorkbook());
  const content = yield* readWorkbookPart(open.parts, workbook.name, open.budget);
  const relationships = yield* readRelationships(open.parts, workbook.name, open.budget);
  for (const name of [...cells.keys(), ...marks.map(({ sheet }) => sheet)]) {
    if (!content.sheets.some((sheet) => sheet.name === name))
      throw new WorkbookError('sheet-not-found', { sheet: name });
  }
  const stylesPart = yield* stylesOf(open, workbook);
  const styles = new StyleAdditions(stylesPart);
  const looks = new ConditionalLooks(stylesPart);
  const writer = new CellWriter(styles, content.is1904 ? 1904 : 1900);
  const notes = new CellNotes(open);
  const strict = isStrict(workbook.root);
  let replacedFormulas = 0;
  for (const { name, relationship } of content.sheets) {
    const own = cells.get(name) ?? [];
    // Where there are new marks, all earlier ones go.
    if (own.length === 0 && marks.length === 0) continue;
    const part = worksheetOf(relationships, relationship);
    if (part === null) continue;
    const sheetCells = new SheetCells(name, own, writer);
    const sheetMarks = new SheetMarks();
    yield* open.parts.parse(part, together(sheetCells, sheetMarks), { sheet: name });
    const edits = [...sheetCells.finish()];
    if (marks.length > 0) {
      const ownMarks = marks.filter(({ sheet }) => sheet === name);
      const noted = { part, drawing: sheetMarks.notesDrawing, isStrict: strict, namespace: mainNamespace(strict) };
      const drawing = yield* notes.add(noted, ownMarks);
      const namespace = relationshipsNamespace(strict);
      edits.push(
        ...sheetMarks.edits(markedCells(ownMarks, looks), drawing === null ? null : { id: drawing, namespace }),
      );
    }
    if (edits.length > 0) yield* open.splice(part, edits);
    yield* renameTableHeads(open, part, own);
    replacedFormulas += sheetCells.replacedFormulas;
  }
  styles.finish();
  looks.finish();
  if (replacedFormulas > 0) yield* dropCalculationOrder(open, workbook);
  if (cells.size > 0) calculateOnOpening(workbook);
  return open.made();
}

function worksheetOf(relationships: readonly Relationship[], id: string): string | null {
  const found = relationships.find((relationship) => relationship.id === id);
  return found?.type === 'worksheet' ? found.target : null;
}

/** Both are told of all; only cells that neither needs are stepped over. */
function together(cells: SheetCells, marks: SheetMarks): XmlHandler {
  return {
    open(name, depth, tag) {
      cells.open(name, depth, tag);
      marks.open(name, depth, tag);
    },
    text(run, depth) {
      cells.text(run, depth);
      marks.text(run);
    },
    close(name, depth, from, to) {
      cells.close(name, depth, from, to);
      marks.close(name, depth, from, to);
    },
    quick: (bytes, at, length) => cells.quick(bytes, at, length),
  };
}

function markedCells(marks: readonly CellMark[], looks: ConditionalLooks): readonly MarkedCells[] {
  return [...new Set(marks.map(({ kind }) => kind))].map((kind) => ({
    areas: marks.filter((mark) => mark.kind === kind).map(({ cell }) => cell),
    formula: formulaOfMark(kind),
    look: looks.numberOf(kind),
  }));
}
