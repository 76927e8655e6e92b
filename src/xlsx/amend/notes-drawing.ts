/** The drawing in which a sheet's notes have their boxes: VML, which every Excel still asks for. */
import type { Steps } from '../../workbook/steps';
import type { EditablePart, OpenPackage } from './open-package';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';
const SHAPE_TYPE = '_x0000_t202';
/** Shapes are numbered in blocks of this many; each block is held by one drawing of the workbook. */
const SHAPES_PER_BLOCK = 1024;

/** A drawing without boxes. */
export const EMPTY_NOTES_DRAWING = `<xml xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}"></xml>`;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first block of numbers that no drawing of the file's notes holds. */
export function* firstFreeBlock(open: OpenPackage): Steps<number> {
  let last = 0;
  for (const name of open.parts.names().filter((part) => /\.vml$/i.test(part))) {
    const drawing = yield* open.editIfXml(name);
    if (drawing) last = Math.max(last, lastBlockOf(drawing.root));
  }
  return last + 1;
}

function lastBlockOf(root: XmlElement): number {
  const lists = root.children.flatMap((child) => (child.name.endsWith('shapelayout') ? child.children : []));
  const blocks = lists.flatMap((map) => (attributeOf(map, 'data') ?? '').split(',').map(Number));
  return Math.max(0, ...blocks.filter(Number.isInteger));
}

/** Takes away the boxes of the notes on some cells. */
export function removeBoxes({ root, edits }: EditablePart, cells: readonly Place[]): void {
  for (const shape of root.children) {
    const data = shape.children.find(({ name }) => name.endsWith('ClientData'));
    if (attributeOf(data, 'ObjectType') !== 'Note') continue;
    const numberIn = (name: string): number =>
      Number(data?.children.find((child) => child.name.endsWith(`:${name}`))?.text ?? NaN) + 1;
    if (cells.some(({ row, column }) => row === numberIn('Row') && column === numberIn('Column'))) edits.remove(shape);
  }
}

/**
 * Adds the boxes of notes on cells.
 * @param block the first block of numbers that no drawing of the workbook holds
 * @returns how many blocks they take
 */
export function addBoxes({ root, edits }: EditablePart, cells: readonly Place[], block: number): number {
  const names = missingNamespaces(root);
  const blocks = Math.floor(cells.length / SHAPES_PER_BLOCK) + 1;
  const list = Array.from({ length: blocks }, (_, index) => block + index).join(',');
  const layout = root.children.find(({ name }) => name.endsWith('shapelayout'));
  const map = layout && childOf(layout, layout.name.replace('shapelayout', 'idmap'));
  if (map) edits.setAttribute(map, 'data', [attributeOf(map, 'data') ?? '', list].filter(Boolean).join(','));
  else edits.append(root, `<o:shapelayout${names} v:ext="edit"><o:idmap v:ext="edit" data="${list}"/></o:shapelayout>`);
  const hasType = childrenOf(root, 'v:shapetype').some((type) => attributeOf(type, 'id') === SHAPE_TYPE);
  if (!hasType) edits.append(root, shapeTypeXml(names));
  edits.append(root, cells.map((cell, index) => boxXml(cell, block * SHAPES_PER_BLOCK + index + 1, names)).join(''));
  return blocks;
}

/** What an element of ours must declare because the drawing does not. */
function missingNamespaces({ attributes }: XmlElement): string {
  return Object.entries({ v: V, o: O, x: X })
    .filter(([prefix, namespace]) => attributes.get(`xmlns:${prefix}`)?.value !== namespace)
    .map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`)
    .join('');
}

function shapeTypeXml(names: string): string {
  return (
    `<v:shapetype${names} id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

/** A hidden box beside its cell, two columns wide and four rows high. */
function boxXml({ row, column }: Place, number: number, names: string): string {
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + 3, 15, row + 3, 4].join(', ');
  return (
    `<v:shape${names} id="_x0000_s${number}" type="#${SHAPE_TYPE}" ` +
    'style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:160pt;height:80pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
