/** The oldest Excel that can run the add-in (Excel 2021); the manifest asks for the same. Newer calls ask first. */
export const FLOOR = { set: 'ExcelApi', version: '1.13' } as const;

const NOTES = { set: 'ExcelApi', version: '1.18' } as const;

/** Whether this Excel has every call that the add-in cannot do without. */
export function meetsFloor(): boolean {
  return supports(FLOOR);
}

/** Whether this Excel, and the office.js it runs, have notes. */
export function hasNotes(): boolean {
  return supports(NOTES) && 'notes' in Excel.Worksheet.prototype;
}

function supports({ set, version }: { readonly set: string; readonly version: string }): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
