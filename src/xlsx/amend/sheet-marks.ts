import { isFormulaOfMark } from '../../workbook/cell-marks';
import type { Place, TagPlace, XmlHandler, XmlRun, XmlTag } from '../xml-handler';
import { isOn } from '../xml-text';
import type { Edit } from './splice';
import { appending, escapeXmlText, prefixOf } from './xml-tree';

const SECTION_DEPTH = 2;
const RULE_DEPTH = 3;
const FORMULA_DEPTH = 4;
/** Elements of a sheet that come after its notes' drawing; and those that come after its conditional formats. */
const AFTER_NOTES = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'mc:AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const AFTER_FORMATS = [
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  ...AFTER_NOTES,
];
/** Areas of one conditional format: Excel itself writes longer lists, but nothing is gained by them. */
const AREAS_AT_ONCE = 500;

/** Cells that are to look alike. */
export interface MarkedCells {
  /** Areas ("F12", "F14:F16"). */
  readonly areas: readonly string[];
  /** Without "=". */
  readonly formula: string;
  /** Number of the conditional look in the workbook's styles. */
  readonly look: number;
}

/** Finds where a sheet's conditional formats and its notes' drawing belong, and which marks of ours it has. */
export class SheetMarks implements XmlHandler {
  private readonly sections: { readonly name: string; readonly from: number }[] = [];
  private readonly priorities: (Place & { readonly value: number })[] = [];
  private readonly former: Place[] = [];
  private root: { readonly tag: TagPlace; contentTo: number } | null = null;
  private format: { readonly from: number; ours: number; others: number } | null = null;
  private formula: string | null = null;
  private hasPivotRules = false;
  /** The relationship to the drawing of its notes. */
  notesDrawing: string | null = null;

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === SECTION_DEPTH) this.openSection(name, tag);
    else if (depth === 1) this.root = { tag: tag.place(), contentTo: tag.place().to };
    else if (this.format && depth === FORMULA_DEPTH && name === 'formula') this.formula = '';
    else if (name.endsWith('cfRule')) this.openRule(tag, depth);
  }

  text(run: XmlRun): void {
    if (this.formula !== null) this.formula += run.text();
  }

  close(_: string, depth: number, from: number, to: number): void {
    if (depth === FORMULA_DEPTH && this.formula !== null && this.format) {
      if (isFormulaOfMark(this.formula)) this.format.ours += 1;
      else this.format.others += 1;
      this.formula = null;
    } else if (depth === SECTION_DEPTH && this.format) {
      const { from: start, ours, others } = this.format;
      if (ours > 0 && others === 0) this.former.push({ from: start, to });
      this.format = null;
    } else if (depth === 1 && this.root) this.root.contentTo = from;
  }

  /**
   * Lays marks over the sheet, before its own conditional formats; earlier marks of ours go.
   * @param drawing relationship to the drawing of its notes, where it gets one
   */
  edits(
    marked: readonly MarkedCells[],
    drawing: { readonly id: string; readonly namespace: string } | null,
  ): readonly Edit[] {
    const formats = marked.flatMap((cells) => lots(cells.areas).map((areas) => ({ ...cells, areas })));
    const shift = this.hasPivotRules ? 0 : formats.length;
    const first = this.hasPivotRules ? Math.max(0, ...this.priorities.map(({ value }) => value)) : 0;
    const xml = formats.map((format, index) => this.formatXml(format, first + index + 1)).join('');
    const moved = this.priorities
      .filter(({ from }) => shift > 0 && !this.former.some((place) => place.from < from && from < place.to))
      .map(({ from, to, value }) => ({ from, to, text: String(value + shift) }));
    return [
      ...this.former.map((place) => ({ ...place, text: '' })),
      ...moved,
      ...this.insert(xml, AFTER_FORMATS),
      ...(drawing ? this.insert(this.drawingXml(drawing), AFTER_NOTES) : []),
    ];
  }

  private get prefix(): string {
    return prefixOf(this.root?.tag.rawName ?? '');
  }

  private openSection(name: string, tag: XmlTag): void {
    const { from } = tag.place();
    this.sections.push({ name, from });
    if (name === 'legacyDrawing') this.notesDrawing = tag.attribute('r:id');
    if (name === 'conditionalFormatting') this.format = { from, ours: 0, others: 0 };
  }

  /** Rules of Excel 2010 and later, under a prefix far inside an extension, count with the others. */
  private openRule(tag: XmlTag, depth: number): void {
    if (isOn(tag.attribute('pivot'))) this.hasPivotRules = true;
    if (depth === RULE_DEPTH && tag.attribute('type') !== 'expression' && this.format) this.format.others += 1;
    const place = tag.valuePlace('priority');
    const value = Number(tag.attribute('priority'));
    if (place && Number.isInteger(value)) this.priorities.push({ ...place, value });
  }

  private formatXml({ areas, formula, look }: MarkedCells, priority: number): string {
    const [format, rule, text] = ['conditionalFormatting', 'cfRule', 'formula'].map((name) => this.prefix + name);
    return (
      `<${format} sqref="${areas.join(' ')}"><${rule} type="expression" dxfId="${look}" priority="${priority}">` +
      `<${text}>${escapeXmlText(formula)}</${text}></${rule}></${format}>`
    );
  }

  private drawingXml({ id, namespace }: { readonly id: string; readonly namespace: string }): string {
    return `<${this.prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  }

  private insert(xml: string, before: readonly string[]): readonly Edit[] {
    if (xml === '' || !this.root) return [];
    const next = this.sections.find(({ name }) => before.includes(name));
    return next
      ? [{ from: next.from, to: next.from, text: xml }]
      : [appending(this.root.tag, this.root.contentTo, xml)];
  }
}

function lots<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / AREAS_AT_ONCE);
  return Array.from({ length: count }, (_, index) => all.slice(index * AREAS_AT_ONCE, (index + 1) * AREAS_AT_ONCE));
}
