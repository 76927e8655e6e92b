/** What a person reads when a workbook could not be read or written, es-CO: what happened, where, and what to do. */
import type { WorkbookError, WorkbookErrorCode } from '../workbook/errors';

type Params = WorkbookError['params'];
type Sentence = (params: Params) => string;

const CONTEO = new Intl.NumberFormat('es-CO');
const BYTES_POR_MB = 1024 * 1024;

const VUELVA_A_PEDIRLO = 'Descárguelo otra vez o pida que se lo envíen de nuevo.';
const ABRA_Y_GUARDE = 'Ábralo en Excel, guárdelo como «Libro de Excel (*.xlsx)» e inténtelo con el archivo nuevo.';
const ABRA_Y_REDUZCA =
  'Ábralo en Excel, borre las hojas y las filas vacías que no necesita, guárdelo e inténtelo de nuevo.';

const SENTENCES: Readonly<Record<WorkbookErrorCode, Sentence>> = {
  'empty-file': () => `El archivo está vacío: no contiene ningún dato. ${VUELVA_A_PEDIRLO}`,
  'not-a-zip': () => `El archivo no es un libro de Excel (.xlsx o .xlsm), aunque su nombre lo diga. ${ABRA_Y_GUARDE}`,
  'old-xls': () => `El archivo está en el formato antiguo de Excel (.xls). ${ABRA_Y_GUARDE}`,
  encrypted: () =>
    'El archivo está protegido con una contraseña para abrirlo. Ábralo en Excel, quite la contraseña en Archivo › Información › Proteger libro › Cifrar con contraseña, guárdelo e inténtelo de nuevo.',
  'html-or-csv': () =>
    `El archivo es una página web o un texto guardado con nombre de libro de Excel. ${ABRA_Y_GUARDE}`,
  'other-office-format': () =>
    'El archivo es de otro programa o de otro tipo (por ejemplo Word, PowerPoint, OpenDocument o un libro binario .xlsb). Guárdelo desde Excel como «Libro de Excel (*.xlsx)» e inténtelo con el archivo nuevo.',
  truncated: () => `El archivo llegó incompleto: le falta el final. ${VUELVA_A_PEDIRLO}`,
  damaged: ({ part, sheet, cell }) =>
    `El archivo está dañado${placeOf({ part, sheet, cell })} y no se puede leer completo. Ábralo en Excel: si ofrece repararlo, acepte y guárdelo con otro nombre; si no abre, pida que se lo envíen de nuevo.`,
  'missing-part': ({ part }) =>
    `Al archivo le falta una parte${placeOf({ part })} y no se puede leer completo. ${VUELVA_A_PEDIRLO}`,
  'file-too-large': ({ limit, megabytes }) =>
    `El archivo es demasiado grande${upTo(megabytes ?? inMegabytes(limit), 'MB')}. Ábralo en Excel, quite las imágenes y las hojas que no necesita, guárdelo e inténtelo de nuevo.`,
  'zip-bomb': () =>
    'El archivo se expande a un tamaño fuera de lo normal y no se abrió, por seguridad. Si conoce su origen, ábralo en Excel, copie las hojas del plan a un libro nuevo e inténtelo con ese libro.',
  'too-many-cells': ({ sheet, limit }) =>
    `El libro tiene más datos de los que se pueden leer${at(sheet)}${upTo(limit, 'celdas')}. ${ABRA_Y_REDUZCA}`,
  'too-slow': () => `Leer el archivo estaba tardando demasiado y se detuvo. ${ABRA_Y_REDUZCA}`,
  'file-unreadable': ({ motivo }) =>
    `No se pudo abrir el archivo${motivo === undefined ? '' : `: ${motivo}`}. Compruebe que todavía existe, que no está abierto en otro programa y que tiene permiso para leerlo.`,
  'not-a-consolidado': ({ sheet, column }) =>
    `El libro no es un consolidado hecho con este producto, o le quitaron ${missingOf(sheet, column)}. Elija el libro que se escribió al consolidar el corte anterior.`,
  'array-formula': ({ sheet, cell }) =>
    `${cell === undefined ? 'Una celda' : `La celda ${cell}`}${sheet === undefined ? '' : ` de la hoja «${sheet}»`} es parte de una fórmula de matriz, que se calcula para varias celdas a la vez: no se puede cambiar una sola y no se escribió nada. Corrija esa fórmula en Excel, guarde el libro e inténtelo de nuevo.`,

  'cell-being-edited': () =>
    'Hay una celda en edición en Excel. Oprima Entrar para aceptarla o Esc para cancelarla, e inténtelo de nuevo.',
  'protected-sheet': ({ sheet }) =>
    `${sheet === undefined ? 'Una hoja del libro está protegida' : `La hoja «${sheet}» está protegida`} y no se cambió nada. Desprotéjala en Revisar › Desproteger hoja e inténtelo de nuevo.`,
  'protected-workbook': () =>
    'La estructura del libro está protegida y no permite agregar ni quitar hojas; no se cambió nada. Desprotéjala en Revisar › Proteger libro e inténtelo de nuevo.',
  'workbook-closed': () =>
    'Excel ya no tiene abierto este libro, o cambió a otro. Vuelva al libro, cierre y abra este panel, e inténtelo de nuevo.',
  'too-large-for-excel': ({ sheet }) =>
    `Hay más datos de los que Excel entrega de una vez${at(sheet)}. Borre las filas y columnas vacías que están después de la tabla, guarde el libro e inténtelo de nuevo.`,
  'not-supported': ({ version }) =>
    `Esta versión de Excel no permite hacerlo${version === undefined ? '' : ` (se necesita ExcelApi ${version})`}. Use Excel 2021 o posterior, Microsoft 365 o Excel en la web.`,
  'hidden-sheet': ({ sheet }) =>
    `${theSheet(sheet)} está oculta. Para verla, haga clic derecho en la pestaña de cualquier hoja, elija «Mostrar» e inténtelo de nuevo.`,
  'sheet-not-found': ({ sheet }) =>
    `${theSheet(sheet)} ya no está en el libro: la borraron o le cambiaron el nombre. Vuelva a validar el libro.`,
  'cell-changed': ({ sheet, cell }) =>
    `${cell === undefined ? 'Una celda' : `La celda ${cell}`}${sheet === undefined ? '' : ` de la hoja «${sheet}»`} cambió desde la última lectura, así que no se tocó nada. Vuelva a validar el libro e inténtelo de nuevo.`,
  'excel-failed': ({ code }) =>
    `Excel no pudo terminar la operación${code === undefined ? '' : ` (${code})`}. Guarde el libro, cierre y abra este panel, e inténtelo de nuevo.`,

  cancelled: () => 'Se canceló. No se cambió nada.',
};

/**
 * The sentence for a workbook that could not be read or written, with what to do about it. It names the sheet, cell or
 * part where the error does, never the file: whoever shows it knows which one it was.
 */
export function textoDeError(error: WorkbookError): string {
  return SENTENCES[error.code](error.params);
}

function theSheet(sheet: Params[string] | undefined): string {
  return sheet === undefined ? 'La hoja' : `La hoja «${sheet}»`;
}

function missingOf(sheet: Params[string] | undefined, column: Params[string] | undefined): string {
  if (sheet === undefined) return 'la hoja «Consolidado»';
  return column === undefined ? `la hoja «${sheet}»` : `la columna «${column}» de la hoja «${sheet}»`;
}

function at(sheet: Params[string] | undefined): string {
  return sheet === undefined ? '' : ` en la hoja «${sheet}»`;
}

function placeOf({ part, sheet, cell }: { [key in 'part' | 'sheet' | 'cell']?: Params[string] | undefined }): string {
  const place = [
    sheet !== undefined && `hoja «${sheet}»`,
    cell !== undefined && `celda ${cell}`,
    part !== undefined && `parte interna «${part}»`,
  ].filter((known) => known !== false);
  return place.length === 0 ? '' : ` (${place.join(', ')})`;
}

function inMegabytes(bytes: Params[string] | undefined): number | undefined {
  return typeof bytes === 'number' ? Math.floor(bytes / BYTES_POR_MB) : undefined;
}

function upTo(limit: Params[string] | undefined, unit: string): string {
  return typeof limit === 'number' ? ` (el máximo es ${CONTEO.format(limit)} ${unit})` : '';
}
