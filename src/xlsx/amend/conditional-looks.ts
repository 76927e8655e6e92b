import { CONDITIONAL_STYLES, type Style } from '../../workbook/styles';
import type { ConditionalStyleName } from '../../workbook/spec';
import type { EditablePart } from './open-package';
import { childOf, childrenOf, prefixOf } from './xml-tree';

/** Children of the styles that come after the conditional looks. */
const AFTER_LOOKS = ['tableStyles', 'colors', 'extLst'];

/** Conditional looks that a workbook gets beside its own, which stay under the numbers they have. */
export class ConditionalLooks {
  private readonly known: number;
  private readonly added: ConditionalStyleName[] = [];

  constructor(private readonly part: EditablePart) {
    this.known = childrenOf(childOf(part.root, 'dxfs'), 'dxf').length;
  }

  /** The number of a look of ours. */
  numberOf(name: ConditionalStyleName): number {
    if (!this.added.includes(name)) this.added.push(name);
    return this.known + this.added.indexOf(name);
  }

  /** Puts what was added into the part. */
  finish(): void {
    if (this.added.length === 0) return;
    const { root, edits } = this.part;
    const prefix = prefixOf(root.tag.rawName);
    const xml = this.added.map((name) => lookXml(CONDITIONAL_STYLES[name], prefix)).join('');
    const list = childOf(root, 'dxfs');
    const count = String(this.known + this.added.length);
    if (list) {
      edits.append(list, xml);
      if (list.attributes.has('count')) edits.setAttribute(list, 'count', count);
    } else edits.insertInOrder(root, `<${prefix}dxfs count="${count}">${xml}</${prefix}dxfs>`, AFTER_LOOKS);
  }
}

/** In a conditional format a solid fill is told by its background. */
function lookXml({ bold, italic, color, fill }: Style, prefix: string): string {
  const font = [
    bold === true ? `<${prefix}b/>` : '',
    italic === true ? `<${prefix}i/>` : '',
    color === undefined ? '' : `<${prefix}color rgb="${argb(color)}"/>`,
  ].join('');
  const pattern =
    fill && `<${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill>`;
  return (
    `<${prefix}dxf>${font && `<${prefix}font>${font}</${prefix}font>`}` +
    `${pattern === undefined ? '' : `<${prefix}fill>${pattern}</${prefix}fill>`}</${prefix}dxf>`
  );
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
