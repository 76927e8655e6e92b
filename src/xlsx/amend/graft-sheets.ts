import type { Steps } from '../../workbook/steps';
import { DAYS_BETWEEN_SYSTEMS } from '../cell-value';
import { readRelationships } from '../relationships';
import { readWorkbookPart, type WorkbookContent } from '../workbook-part';
import { graftSheet, type GraftTarget } from './graft-part';
import { graftStyles } from './graft-styles';
import { graftTexts } from './graft-texts';
import { listSheets, type Fate, type IncomingSheet } from './list-sheets';
import { firstFreeBlock } from './notes-drawing';
import { OpenPackage, type EditablePart } from './open-package';
import { RelationshipList, relationshipsNamespace } from './package-parts';
import { removeSheetParts } from './remove-sheets';
import { stylesOf } from './styles-of';
import { takenNames } from './taken-names';
import { calculateOnOpening, dropCalculationOrder, isStrict, mainNamespace } from './workbook-part-edits';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

const TRANSITIONAL = /^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//;

/**
 * A workbook's file with sheets of ours put in, each in the place of the one of the same mark, else at the end. The user's
 * sheets stay byte for byte, and so does all that hangs on them.
 * @param made a new workbook with these sheets (see writeXlsx), whose names for sheets, tables and areas the file has not;
 *   null where none comes
 * @param obsolete marks of sheets of ours that go
 * @throws WorkbookError where the file is not whole
 */
export function* graftSheets(
  file: Uint8Array,
  made: Uint8Array | null,
  obsolete: readonly string[],
  signal?: AbortSignal,
): Steps<Uint8Array> {
  const open = new OpenPackage(file, signal);
  const workbook = yield* open.edit(yield* open.findWorkbook());
  const content = yield* readWorkbookPart(open.parts, workbook.name, open.budget);
  const markOf = ({ name }: { readonly name: string }): string | null => content.marks.get(name.toLowerCase()) ?? null;
  const brought = made === null ? NOTHING : yield* bring(open, workbook, content, made, signal);
  const fates = content.sheets.map((sheet): Fate => {
    const mark = markOf(sheet);
    if (mark === null) return 'stays';
    return brought.sheets.find((incoming) => incoming.mark === mark) ?? (obsolete.includes(mark) ? 'goes' : 'stays');
  });
  if (brought.sheets.length === 0 && !fates.includes('goes')) return file;
  const strict = isStrict(workbook.root);
  const relationships = yield* readRelationships(open.parts, workbook.name, open.budget);
  const leaving = content.sheets.flatMap(({ relationship }, index) =>
    fates[index] === 'stays' ? [] : (relationships.find(({ id }) => id === relationship)?.target ?? []),
  );
  yield* removeSheetParts(open, workbook, leaving);
  const { sheets: incoming, names } = brought;
  listSheets(workbook, { fates, incoming, names, namespace: relationshipsNamespace(strict) });
  yield* dropCalculationOrder(open, workbook);
  calculateOnOpening(workbook);
  return open.made();
}

interface Brought {
  readonly sheets: readonly IncomingSheet[];
  /** Defined names of the new workbook. */
  readonly names: readonly XmlElement[];
}

const NOTHING: Brought = { sheets: [], names: [] };

/** Copies the sheets of a new workbook into the file, with their styles and texts; they are not listed yet. */
function* bring(
  open: OpenPackage,
  workbook: EditablePart,
  content: WorkbookContent,
  made: Uint8Array,
  signal: AbortSignal | undefined,
): Steps<Brought> {
  const own = new OpenPackage(made, signal);
  const ownWorkbook = yield* own.edit(yield* own.findWorkbook());
  const ownContent = yield* readWorkbookPart(own.parts, ownWorkbook.name, own.budget);
  const ownParts = yield* readRelationships(own.parts, ownWorkbook.name, own.budget);
  const partOf = (type: string): string => ownParts.find((part) => part.type === type)?.target ?? '';
  const strict = isStrict(workbook.root);
  const styles = graftStyles(yield* stylesOf(open, workbook), yield* own.edit(partOf('styles')), mainNamespace(strict));
  const hasTexts = own.parts.has(partOf('sharedStrings'));
  const texts = hasTexts ? yield* graftTexts(open, workbook, yield* own.content(partOf('sharedStrings'))) : 0;
  const target: GraftTarget = {
    open,
    isStrict: strict,
    numbering: {
      ...styles,
      texts,
      days: content.is1904 ? -DAYS_BETWEEN_SYSTEMS : 0,
      namespace: (uri) => (strict ? uri.replace(TRANSITIONAL, 'http://purl.oclc.org/ooxml/$1/') : uri),
    },
    nextTable: (yield* takenNames(open, new Set())).lastTable + 1,
    nextBlock: yield* firstFreeBlock(open),
  };
  const relationships = yield* RelationshipList.open(open, workbook.name, strict);
  const sheets: IncomingSheet[] = [];
  for (const { name, relationship, visibility } of ownContent.sheets) {
    const part = ownParts.find(({ id }) => id === relationship)?.target ?? '';
    sheets.push({
      name,
      mark: ownContent.marks.get(name.toLowerCase()) ?? null,
      state: visibility === 'visible' ? null : visibility,
      relationship: relationships.add('worksheet', yield* graftSheet(own, part, target)),
    });
  }
  return { sheets, names: childrenOf(childOf(ownWorkbook.root, 'definedNames'), 'definedName') };
}
