/** Copies a sheet of a new workbook, and all that hangs on it, into another workbook's file. */
import type { Steps } from '../../workbook/steps';
import { LIMITS } from '../limits';
import { resolveTarget } from '../relationships';
import type { XmlTag } from '../xml-handler';
import { MadeSheet, moveNamespaces, type Numbering } from './made-sheet';
import type { OpenPackage } from './open-package';
import { packPart, type PackedPart } from './pack-part';
import { ContentTypes, listOf, relationshipsNamespace, relativePath } from './package-parts';
import { PartRewriter, type RewriteHandler } from './rewrite-part';
import type { Edit } from './splice';
import { attributeOf, childrenOf, escapeXml, TreeEdits } from './xml-tree';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Charts have more levels than sheets. */
const REWRITE_LIMITS = { ...LIMITS, depth: 200 };
const SHAPES_PER_BLOCK = 1024;

/** What copying needs to know of the workbook that is added to. */
export interface GraftTarget {
  readonly open: OpenPackage;
  readonly isStrict: boolean;
  readonly numbering: Numbering;
  /** Numbers that the next table gets, and the first block of shapes of the next drawing of notes. */
  nextTable: number;
  nextBlock: number;
}

/** @returns the name of the sheet's part in the file */
export function* graftSheet(made: OpenPackage, part: string, target: GraftTarget): Steps<string> {
  const name = reserve(target.open, 'xl/worksheets/sheet', '.xml');
  target.open.put(name, yield* rewritten(made, part, new MadeSheet(target.numbering)));
  (yield* ContentTypes.open(target.open)).add(name, WORKSHEET_TYPE);
  yield* graftRelationships(made, part, name, target);
  return name;
}

/** The parts that a part points to, and theirs, under names that are free. */
function* graftRelationships(made: OpenPackage, part: string, name: string, target: GraftTarget): Steps<void> {
  if (!made.parts.has(listOf(part))) return;
  const { content, root } = yield* made.edit(listOf(part));
  const edits = new TreeEdits(content);
  for (const item of childrenOf(root, 'Relationship')) {
    const type = attributeOf(item, 'Type') ?? '';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    edits.setAttribute(item, 'Type', `${relationshipsNamespace(target.isStrict)}/${kind}`);
    if (attributeOf(item, 'TargetMode') === 'External') continue;
    const from = resolveTarget(part, attributeOf(item, 'Target') ?? '');
    const [, start = from, end = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(from) ?? [];
    const to = reserve(target.open, start, end);
    edits.setAttribute(item, 'Target', relativePath(name, to));
    target.open.put(to, yield* copied(made, from, kind, target));
    yield* copyContentType(made, from, to, target.open);
    yield* graftRelationships(made, from, to, target);
  }
  target.open.put(listOf(name), packPart(edits.made()));
}

function* copied(made: OpenPackage, part: string, kind: string, target: GraftTarget): Steps<PackedPart> {
  if (kind === 'vmlDrawing') return yield* rewritten(made, part, notesBoxes(target));
  if (kind === 'table') return yield* rewritten(made, part, table(target));
  return yield* rewritten(
    made,
    part,
    renaming(target, () => []),
  );
}

/** Tables are numbered through the workbook. */
function table(target: GraftTarget): RewriteHandler {
  const number = target.nextTable;
  target.nextTable += 1;
  return renaming(target, (tag, depth) => {
    const place = depth === 1 ? tag.valuePlace('id') : null;
    return place ? [{ ...place, text: String(number) }] : [];
  });
}

/** The boxes of notes get numbers that no other drawing of the workbook has. */
function notesBoxes(target: GraftTarget): RewriteHandler {
  const moved = target.nextBlock - 1;
  let last = 1;
  const handler = renaming(target, (tag) => {
    const data = tag.valuePlace('data');
    const id = tag.valuePlace('id');
    const shape = /^_x0000_s(\d+)$/.exec(tag.attribute('id') ?? '');
    if (data) {
      const blocks = (tag.attribute('data') ?? '').split(',').map(Number);
      last = Math.max(last, ...blocks);
      target.nextBlock = moved + last + 1;
      return [{ ...data, text: blocks.map((block) => block + moved).join(',') }];
    }
    return id && shape ? [{ ...id, text: `_x0000_s${Number(shape[1]) + moved * SHAPES_PER_BLOCK}` }] : [];
  });
  return handler;
}

function renaming(target: GraftTarget, change: (tag: XmlTag, depth: number) => readonly Edit[]): RewriteHandler {
  const edits: Edit[] = [];
  return {
    edits,
    open(_, depth, tag) {
      const own = [...change(tag, depth)];
      moveNamespaces(tag, target.numbering.namespace, own);
      edits.push(...own.sort((a, b) => a.from - b.from));
    },
  };
}

function* rewritten(made: OpenPackage, part: string, handler: RewriteHandler): Steps<PackedPart> {
  const rewriter = new PartRewriter(handler, REWRITE_LIMITS);
  yield* made.parts.pour(part, (chunk) => rewriter.write(chunk));
  return rewriter.finish();
}

/** A free name that nothing else takes from now on. */
function reserve(open: OpenPackage, start: string, end: string): string {
  const name = open.freeName(start, end);
  open.put(name, packPart(new Uint8Array(0)));
  return name;
}

/** Says of the new part what the new workbook says of it. */
function* copyContentType(made: OpenPackage, from: string, to: string, open: OpenPackage): Steps<void> {
  const { root } = yield* made.edit('[Content_Types].xml');
  const own = childrenOf(root, 'Override').find((item) => attributeOf(item, 'PartName') === `/${from}`);
  const types = yield* ContentTypes.open(open);
  if (own) {
    types.add(to, escapeXml(attributeOf(own, 'ContentType') ?? ''));
    return;
  }
  const extension = from.slice(from.lastIndexOf('.') + 1).toLowerCase();
  const common = childrenOf(root, 'Default').find(
    (item) => attributeOf(item, 'Extension')?.toLowerCase() === extension,
  );
  if (common) types.addDefault(extension, attributeOf(common, 'ContentType') ?? '');
}
