import { LIBRO } from '../messages/consolidado';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { finish, inTurn, mapSteps, type Steps } from '../workbook/steps';
import type { Consolidado } from './consolidado';
import { cambiosSheet } from './sheet-cambios';
import { conciliacionSheet } from './sheet-conciliacion';
import { consolidadoSheet } from './sheet-consolidado';
import { hallazgosSheet, type RutaDe } from './sheet-hallazgos';
import { listasSheet } from './sheet-listas';
import { matrizSheets } from './sheet-matriz';
import { resumenSheet } from './sheet-resumen';
import { seguimientoOciSheet } from './sheet-seguimiento-oci';
import { vencidasSheet } from './sheet-vencidas';
import { vistaOf } from './vista';

export interface OpcionesConsolidado {
  /** Add the printed report of each dependencia. */
  readonly matriz?: boolean;
  /** Archivo of the workbook that the sheets go into, when it is one of the sources: its rows are linked. */
  readonly libroAbierto?: string;
}

/** The consolidated workbook: what a person reads first, first; the sheets behind it last, hidden. */
export function* consolidadoSpecsSteps(
  consolidado: Consolidado,
  opciones: OpcionesConsolidado = {},
): Steps<WorkbookSpec> {
  const vista = vistaOf(consolidado, opciones.libroAbierto);
  const { anterior } = consolidado;
  const at = (sheetOf: (given: typeof vista) => SheetSpec): Steps<SheetSpec[]> => mapSteps([vista], sheetOf);
  const sheets = yield* inTurn<SheetSpec | readonly SheetSpec[]>([
    at(resumenSheet),
    consolidadoSheet(vista),
    vencidasSheet(vista),
    at(seguimientoOciSheet),
    ...(anterior ? [cambiosSheet(vista, anterior)] : []),
    ...(opciones.matriz === true ? [matrizSheets(vista)] : []),
    hallazgosSheet(vista),
    at(conciliacionSheet),
    at(listasSheet),
  ]);
  return { title: LIBRO.consolidado(consolidado.contexto.vigencia), author: LIBRO.autor, sheets: sheets.flat() };
}

/** The consolidated workbook, at once. */
export function consolidadoSpecs(consolidado: Consolidado, opciones: OpcionesConsolidado = {}): WorkbookSpec {
  return finish(consolidadoSpecsSteps(consolidado, opciones));
}

/**
 * A workbook with what was found in the workbooks read, to be sent back to whoever sent them: its links open a workbook that
 * lies where rutaDe says.
 */
export function hallazgosSpecs(
  consolidado: Consolidado,
  opciones: Pick<OpcionesConsolidado, 'libroAbierto'> & { readonly rutaDe?: RutaDe } = {},
): WorkbookSpec {
  const vista = vistaOf(consolidado, opciones.libroAbierto);
  return {
    title: LIBRO.hallazgos(consolidado.contexto.vigencia),
    author: LIBRO.autor,
    sheets: [finish(hallazgosSheet(vista, opciones.rutaDe)), conciliacionSheet(vista)],
  };
}
