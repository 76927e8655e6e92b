/** Milliseconds after which the browser has surely taken the file up. */
const TAKEN_UP = 60_000;

/** Offers a file to be saved, the browser's way. */
export function saveFile(fileName: string, content: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_UP);
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** The MIME type of a workbook, by the ending of its name: .xlsx, or .xlsm for one with macros. */
export function typeOfWorkbook(fileName: string): string {
  return /\.xlsm$/i.test(fileName) ? XLSM_TYPE : XLSX_TYPE;
}
