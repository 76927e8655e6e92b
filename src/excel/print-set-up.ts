import { areaName } from '../workbook/address';
import { CALL, type Batch } from './batch';
import type { PrintSpec, SheetSpec } from '../workbook/spec';

const MARGINS = { top: 0.75, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };
const PAPER = { letter: 'Letter', legal: 'Legal' } as const;

/** Asks for the sheet's print set-up. Excel refuses it where the computer has no printer. */
export async function setUpPrint(batch: Batch, sheet: Excel.Worksheet, { print }: SheetSpec): Promise<void> {
  if (print === undefined) return;
  await batch.makeRoom((16 + (print.breaksBefore?.length ?? 0)) * CALL);
  const layout = sheet.pageLayout;
  layout.paperSize = PAPER[print.paper];
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  // One page wide, as many pages long as it takes.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Inches', MARGINS);
  if (print.area) layout.setPrintArea(areaName(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  setHeaders(layout.headersFooters.defaultForAllPages, print);
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}

function setHeaders(pages: Excel.HeaderFooter, { header, footer }: PrintSpec): void {
  if (header !== undefined) {
    const { left, center, right } = sectionsOf(header);
    pages.leftHeader = left;
    pages.centerHeader = center;
    pages.rightHeader = right;
  }
  if (footer !== undefined) {
    const { left, center, right } = sectionsOf(footer);
    pages.leftFooter = left;
    pages.centerFooter = center;
    pages.rightFooter = right;
  }
}

/** "&LMunicipio&CPágina &P de &N" → what stands left, in the middle and right. What comes before the first of them is in the middle. */
export function sectionsOf(codes: string): { left: string; center: string; right: string } {
  const sections = { L: '', C: '', R: '' };
  let place: keyof typeof sections = 'C';
  // "&&" is a "&" by itself, and never begins a section.
  for (const part of codes.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (/^&[LCR]$/.test(part)) place = part.charAt(1) as keyof typeof sections;
    else sections[place] += part;
  }
  return { left: sections.L, center: sections.C, right: sections.R };
}
