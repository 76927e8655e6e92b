import { WorkbookError } from '../../workbook/errors';
import { isPlainlyText } from '../../workbook/plainly-text';
import { DATE_FORMAT } from '../../workbook/styles';
import { numberFormatOf } from '../number-formats';
import { isOn } from '../xml-text';
import type { EditablePart } from './open-package';
import { attributeOf, childOf, childrenOf, escapeXml, prefixOf, rawXmlWith, type XmlElement } from './xml-tree';

const GENERAL = 0;
const FIRST_OWN_FORMAT = 164;
/** Children of the styles that come after their kind; the first is numFmts. */
const AFTER_NUMBER_FORMATS = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/**
 * Cell styles that a workbook gets beside its own: each the copy of one of its styles with another number format. What the
 * workbook has stays as it is, under the numbers it has.
 */
export class StyleAdditions {
  private readonly codes: ReadonlyMap<number, string>;
  private readonly xfs: readonly XmlElement[];
  private readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  private dateFormat: number | null = null;

  constructor(private readonly part: EditablePart) {
    const formats = childrenOf(childOf(part.root, 'numFmts'), 'numFmt');
    this.codes = new Map(
      formats.map((format) => [Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '']),
    );
    this.xfs = childrenOf(childOf(part.root, 'cellXfs'), 'xf');
  }

  /** The style for a text in a cell of this style: one that Excel would take for something else gets its leading apostrophe. */
  forText(style: number | null, text: string): number | null {
    const xf = this.xf(style);
    if (this.formatOf(style).code === '@' || isPlainlyText(text)) return style;
    return isOn(attributeOf(xf, 'quotePrefix')) ? style : this.copy(style, { quotePrefix: '1' });
  }

  /** A number keeps the cell's format unless that would show it as a date or a text. */
  forNumber(style: number | null): number | null {
    const { isDate, code } = this.formatOf(style);
    return isDate || code === '@' ? this.copy(style, formatAttributes(GENERAL)) : this.withoutQuote(style);
  }

  /** A date keeps the cell's format where that shows a date. */
  forDate(style: number | null): number | null {
    const { isDate } = this.formatOf(style);
    return isDate ? this.withoutQuote(style) : this.copy(style, formatAttributes(this.ownDateFormat()));
  }

  /** Puts what was added into the part. */
  finish(): void {
    const { root, edits } = this.part;
    const list = childOf(root, 'cellXfs');
    if (this.added.length === 0) return;
    if (!list) throw new WorkbookError('damaged', { part: this.part.name, reason: 'cell-styles' });
    edits.append(list, this.added.join(''));
    if (list.attributes.has('count')) edits.setAttribute(list, 'count', String(this.xfs.length + this.added.length));
  }

  private xf(style: number | null): XmlElement | undefined {
    return this.xfs[style ?? 0] ?? this.xfs[0];
  }

  private formatOf(style: number | null): { readonly isDate: boolean; readonly code: string | null } {
    const id = Number(attributeOf(this.xf(style), 'numFmtId') ?? GENERAL);
    return numberFormatOf(id, this.codes);
  }

  /** The apostrophe of a cell that held a text would make no text of a number, but it would be shown. */
  private withoutQuote(style: number | null): number | null {
    return isOn(attributeOf(this.xf(style), 'quotePrefix')) ? this.copy(style, {}) : style;
  }

  /** The number of a copy of a style with other attributes; the same copy is made once. */
  private copy(style: number | null, attributes: Readonly<Record<string, string>>): number {
    const xf = this.xf(style);
    if (!xf) throw new WorkbookError('damaged', { part: this.part.name, reason: 'cell-styles' });
    const wanted = { ...(xf.attributes.has('quotePrefix') && { quotePrefix: '0' }), ...attributes };
    const key = JSON.stringify([xf.tag.from, wanted]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.xfs.length + this.added.length;
    this.added.push(rawXmlWith(this.part.content, xf, wanted));
    this.known.set(key, number);
    return number;
  }

  private ownDateFormat(): number {
    this.dateFormat ??= this.findDateFormat() ?? this.addDateFormat();
    return this.dateFormat;
  }

  private findDateFormat(): number | null {
    return [...this.codes].find(([, code]) => code === DATE_FORMAT)?.[0] ?? null;
  }

  private addDateFormat(): number {
    const { root, edits } = this.part;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.codes.keys()) + 1;
    const prefix = prefixOf(root.tag.rawName);
    const format = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(DATE_FORMAT)}"/>`;
    const list = childOf(root, 'numFmts');
    if (!list) {
      const name = `${prefix}numFmts`;
      edits.insertInOrder(root, `<${name} count="1">${format}</${name}>`, AFTER_NUMBER_FORMATS);
      return id;
    }
    edits.append(list, format);
    if (list.attributes.has('count')) edits.setAttribute(list, 'count', String(this.codes.size + 1));
    return id;
  }
}

function formatAttributes(numFmtId: number): Readonly<Record<string, string>> {
  return { numFmtId: String(numFmtId), applyNumberFormat: '1' };
}
