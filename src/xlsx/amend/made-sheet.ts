import type { Edit } from './splice';
import type { RewriteHandler } from './rewrite-part';
import type { XmlRun, XmlTag } from '../xml-handler';

/** What a sheet of a new workbook refers to, as it is numbered in the workbook that it goes into. */
export interface Numbering {
  /** Cell style by its number in the new workbook. */
  readonly styles: readonly number[];
  /** How far the numbers of shared texts and of conditional looks are moved. */
  readonly texts: number;
  readonly looks: number;
  /** Cell styles (of the new workbook) that show dates, and how far days are moved: 1904 counts from another day. */
  readonly dateStyles: ReadonlySet<number>;
  readonly days: number;
  /** The namespace for one of the new workbook's, where it is another. */
  readonly namespace: (uri: string) => string;
}

/** Rewrites a sheet of a new workbook for the workbook that it goes into. */
export class MadeSheet implements RewriteHandler {
  readonly edits: Edit[] = [];
  private isText = false;
  private isDate = false;
  private isValue = false;
  private isDateRule = false;
  private at = 0;
  private value = '';

  constructor(private readonly numbering: Numbering) {}

  open(name: string, _: number, tag: XmlTag): void {
    moveNamespaces(tag, this.numbering.namespace, this.edits);
    switch (name) {
      case 'c':
        this.openCell(tag);
        break;
      case 'row':
        this.move(tag, 's', (style) => this.styleOf(style));
        break;
      case 'col':
        this.move(tag, 'style', (style) => this.styleOf(style));
        break;
      case 'cfRule':
        this.move(tag, 'dxfId', (look) => look + this.numbering.looks);
        break;
      case 'sheetView':
        // Two selected sheets would be typed into together.
        this.move(tag, 'tabSelected', () => 0);
        break;
      case 'dataValidation':
        this.isDateRule = tag.attribute('type') === 'date';
        break;
      case 'v':
        this.start(tag, this.isText || this.isDate);
        break;
      case 'formula1':
      case 'formula2':
        this.start(tag, this.isDateRule && this.numbering.days !== 0);
        break;
      default:
        this.isValue = false;
    }
  }

  text(run: XmlRun): void {
    if (this.isValue) this.value += run.text();
  }

  close(name: string, _: number, from: number): void {
    if (!this.isValue || !/^(?:v|formula[12])$/.test(name)) return;
    this.isValue = false;
    const number = Number(this.value);
    if (this.value === '' || !Number.isFinite(number)) return;
    this.edits.push({
      from: this.at,
      to: from,
      text: String(number + (this.isText && name === 'v' ? this.numbering.texts : this.numbering.days)),
    });
  }

  private start(tag: XmlTag, isWanted: boolean): void {
    this.isValue = isWanted;
    this.value = '';
    if (isWanted) this.at = tag.place().to;
  }

  private openCell(tag: XmlTag): void {
    const type = tag.attribute('t');
    const style = Number(tag.attribute('s') ?? 0);
    this.isText = type === 's';
    this.isDate = (type === null || type === 'n') && this.numbering.days !== 0 && this.numbering.dateStyles.has(style);
    const place = tag.valuePlace('s');
    const { nameTo } = tag.place();
    this.edits.push(
      place
        ? { ...place, text: String(this.styleOf(style)) }
        : { from: nameTo, to: nameTo, text: ` s="${this.styleOf(style)}"` },
    );
  }

  private styleOf(style: number): number {
    return this.numbering.styles[style] ?? this.numbering.styles[0] ?? 0;
  }

  private move(tag: XmlTag, attribute: string, to: (number: number) => number): void {
    const place = tag.valuePlace(attribute);
    if (place) this.edits.push({ ...place, text: String(to(Number(tag.attribute(attribute)))) });
  }
}

/** Edits that give a tag's namespaces, and what names one, as the other workbook has them. */
export function moveNamespaces(tag: XmlTag, namespace: Numbering['namespace'], edits: Edit[]): void {
  for (const name of tag.attributeNames()) {
    if (!name.startsWith('xmlns') && name !== 'uri') continue;
    const uri = tag.attribute(name) ?? '';
    const place = tag.valuePlace(name);
    if (place && namespace(uri) !== uri) edits.push({ ...place, text: namespace(uri) });
  }
}
