import { parseCellName } from '../../workbook/address';
import { NOTE_SIGNATURE } from '../../workbook/cell-marks';
import { cellText } from '../../workbook/cell-text';
import type { CellMark } from '../../workbook/ports';
import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import { addBoxes, EMPTY_NOTES_DRAWING, firstFreeBlock, removeBoxes } from './notes-drawing';
import type { EditablePart, OpenPackage } from './open-package';
import { ContentTypes, RelationshipList } from './package-parts';
import { attributeOf, childOf, childrenOf, escapeXmlText, prefixOf, type XmlElement } from './xml-tree';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const AUTHOR = 'Seguimiento PAAC';

/** A sheet that gets notes. */
export interface NotedSheet {
  readonly part: string;
  /** The relationship to the drawing of its notes, where it has one. */
  readonly drawing: string | null;
  readonly isStrict: boolean;
  /** The namespace of sheets in this workbook. */
  readonly namespace: string;
}

/** Adds notes to the sheets of a workbook. */
export class CellNotes {
  private nextBlock: number | null = null;

  constructor(private readonly open: OpenPackage) {}

  /**
   * Adds the notes of marks to the cells that have none; earlier ones of ours go. The people's own stay as they are.
   * @returns the relationship to the new drawing of the sheet's notes, null where it had one already, or where that one is
   *   not to be read and the notes are left out
   */
  *add(sheet: NotedSheet, marks: readonly CellMark[]): Steps<string | null> {
    const found = yield* readRelationships(this.open.parts, sheet.part, this.open.budget);
    const known = found.find(({ type, id }) => type === 'vmlDrawing' && id === sheet.drawing)?.target;
    const list = found.find(({ type }) => type === 'comments')?.target;
    if (marks.length === 0 && (known === undefined || list === undefined)) return null;
    const drawing =
      known === undefined
        ? yield* this.open.edit(this.open.freeName('xl/drawings/vmlDrawing', '.vml'), EMPTY_NOTES_DRAWING)
        : yield* this.open.editIfXml(known);
    if (!drawing) return null;
    const comments = yield* this.comments(sheet, list);
    removeBoxes(drawing, takeOurs(comments).flatMap(placeOf));
    if (marks.length === 0) return null;
    const noted = addComments(comments, marks);
    const block = this.nextBlock ?? (yield* firstFreeBlock(this.open));
    this.nextBlock = block + addBoxes(drawing, noted.flatMap(placeOf), block);
    if (known !== undefined) return null;
    (yield* ContentTypes.open(this.open)).addDefault('vml', DRAWING_TYPE);
    return (yield* RelationshipList.open(this.open, sheet.part, sheet.isStrict)).add('vmlDrawing', drawing.name);
  }

  private *comments(sheet: NotedSheet, known: string | undefined): Steps<EditablePart> {
    if (known !== undefined) return yield* this.open.edit(known);
    const name = this.open.freeName('xl/comments', '.xml');
    (yield* ContentTypes.open(this.open)).add(name, COMMENTS_TYPE);
    (yield* RelationshipList.open(this.open, sheet.part, sheet.isStrict)).add('comments', name);
    return yield* this.open.edit(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${sheet.namespace}"><authors></authors><commentList></commentList></comments>`,
    );
  }
}

/** Takes earlier notes of ours away; gives the names of their cells. */
function takeOurs({ root, edits }: EditablePart): readonly string[] {
  const ours = childrenOf(childOf(root, 'commentList'), 'comment').filter((comment) =>
    textOf(comment).endsWith(NOTE_SIGNATURE),
  );
  for (const comment of ours) edits.remove(comment);
  return ours.map((comment) => attributeOf(comment, 'ref') ?? '');
}

/** Adds comments to the cells that have none of the people's; gives the names of these. */
function addComments({ root, edits }: EditablePart, marks: readonly CellMark[]): readonly string[] {
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (!authors || !list) return [];
  const theirs = list.children.filter((comment) => !textOf(comment).endsWith(NOTE_SIGNATURE));
  const taken = new Set(theirs.map((comment) => attributeOf(comment, 'ref')));
  const prefix = prefixOf(root.tag.rawName);
  const [author, comment, text, run, words] = ['author', 'comment', 'text', 'r', 't'].map((name) => prefix + name);
  const names = authors.children.map((child) => child.text);
  const known = names.indexOf(AUTHOR);
  if (known < 0) edits.append(authors, `<${author}>${AUTHOR}</${author}>`);
  const noted = new Map(marks.filter(({ cell }) => !taken.has(cell)).map((mark) => [mark.cell, mark.note]));
  const xml = [...noted].map(
    ([cell, note]) =>
      `<${comment} ref="${cell}" authorId="${known < 0 ? names.length : known}"><${text}><${run}>` +
      `<${words} xml:space="preserve">${escapeXmlText(cellText(note + NOTE_SIGNATURE))}</${words}></${run}></${text}></${comment}>`,
  );
  edits.append(list, xml.join(''));
  return [...noted.keys()];
}

/** All of a comment's text, its runs together. */
function textOf(element: XmlElement): string {
  return element.name === 't' ? element.text : element.children.map(textOf).join('');
}

function placeOf(cell: string): { row: number; column: number }[] {
  const place = parseCellName(cell);
  return place ? [place] : [];
}
