import { numberFormatOf } from '../number-formats';
import type { EditablePart } from './open-package';
import { attributeOf, childOf, childrenOf, escapeXml, prefixOf, rawXmlWith, type XmlElement } from './xml-tree';

/** Children of the styles in the order that the schema wants. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FIRST_OWN_FORMAT = 164;

/** What the styles of a new workbook are in the workbook that they were put into. */
export interface GraftedStyles {
  /** Cell styles by their number in the new workbook. */
  readonly styles: readonly number[];
  /** How many conditional looks stand before the first of ours. */
  readonly looks: number;
  /** Cell styles, by their number in the new workbook, that show dates. */
  readonly dateStyles: ReadonlySet<number>;
}

/**
 * Puts the styles of a new workbook behind those of another, which keep their numbers.
 * @param namespace of the other's parts
 */
export function graftStyles(into: EditablePart, made: EditablePart, namespace: string): GraftedStyles {
  const graft = new Graft(into, made, namespace);
  const fonts = graft.append('fonts', 'font');
  const fills = graft.append('fills', 'fill');
  const borders = graft.append('borders', 'border');
  const formats = graft.formats();
  const looks = graft.append('dxfs', 'dxf');
  const xfs = childrenOf(childOf(made.root, 'cellXfs'), 'xf');
  const first = graft.append('cellXfs', 'xf', (xf) => ({
    numFmtId: String(formats.get(numberOf(xf, 'numFmtId')) ?? numberOf(xf, 'numFmtId')),
    fontId: String(fonts + numberOf(xf, 'fontId')),
    fillId: String(fills + numberOf(xf, 'fillId')),
    borderId: String(borders + numberOf(xf, 'borderId')),
    xfId: '0',
    applyFont: '1',
    applyNumberFormat: '1',
    applyFill: '1',
    applyBorder: '1',
    applyAlignment: '1',
  }));
  const codes = codesOf(made.root);
  return {
    styles: xfs.map((_, index) => first + index),
    looks,
    dateStyles: new Set(
      xfs.flatMap((xf, index) => (numberFormatOf(numberOf(xf, 'numFmtId'), codes).isDate ? [index] : [])),
    ),
  };
}

class Graft {
  private readonly prefix: string;
  private readonly declared: Readonly<Record<string, string>>;

  constructor(
    private readonly into: EditablePart,
    private readonly made: EditablePart,
    namespace: string,
  ) {
    this.prefix = prefixOf(into.root.tag.rawName);
    this.declared = this.prefix === '' ? {} : { xmlns: namespace };
  }

  /** Puts the items of a list behind those that there are. @returns how many there were */
  append(
    list: string,
    item: string,
    change: (item: XmlElement) => Readonly<Record<string, string>> = () => ({}),
  ): number {
    const known = childrenOf(childOf(this.into.root, list), item).length;
    const items = childrenOf(childOf(this.made.root, list), item);
    const xml = items.map((one) => rawXmlWith(this.made.content, one, { ...this.declared, ...change(one) }));
    this.put(list, xml, known + items.length);
    return known;
  }

  /** Adds the number formats that there are not yet. @returns their numbers by those of the new workbook */
  formats(): ReadonlyMap<number, number> {
    const known = codesOf(this.into.root);
    let next = Math.max(FIRST_OWN_FORMAT - 1, ...known.keys()) + 1;
    const numbers = new Map<number, number>();
    const added: string[] = [];
    for (const [id, code] of codesOf(this.made.root)) {
      const same = [...known].find(([, other]) => other === code)?.[0];
      numbers.set(id, same ?? next);
      if (same !== undefined) continue;
      added.push(`<${this.prefix}numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
      next += 1;
    }
    this.put('numFmts', added, known.size + added.length);
    return numbers;
  }

  private put(name: string, xml: readonly string[], count: number): void {
    const { root, edits } = this.into;
    const list = childOf(root, name);
    if (xml.length === 0) return;
    if (list) {
      edits.append(list, xml.join(''));
      if (list.attributes.has('count')) edits.setAttribute(list, 'count', String(count));
      return;
    }
    const raw = this.prefix + name;
    edits.insertInOrder(
      root,
      `<${raw} count="${count}">${xml.join('')}</${raw}>`,
      ORDER.slice(ORDER.indexOf(name) + 1),
    );
  }
}

function codesOf(root: XmlElement): ReadonlyMap<number, string> {
  const formats = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  return new Map(formats.map((format) => [numberOf(format, 'numFmtId'), attributeOf(format, 'formatCode') ?? '']));
}

function numberOf(element: XmlElement, name: string): number {
  return Number(attributeOf(element, name) ?? 0);
}
