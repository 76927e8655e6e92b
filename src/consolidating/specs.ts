import { LIBRO } from '../messages/consolidado';
import type { Catalogo } from '../plan/componente';
import { PAAC } from '../plan/paac';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import type { Consolidado } from './consolidado';
import { cambiosSheet } from './sheet-cambios';
import { conciliacionSheet } from './sheet-conciliacion';
import { consolidadoSheet } from './sheet-consolidado';
import { hallazgosSheet } from './sheet-hallazgos';
import { listasSheet } from './sheet-listas';
import { matrizSheets } from './sheet-matriz';
import { resumenSheet } from './sheet-resumen';
import { seguimientoOciSheet } from './sheet-seguimiento-oci';
import { vencidasSheet } from './sheet-vencidas';
import { vistaOf } from './vista';

export interface OpcionesConsolidado {
  /** The profile whose componentes are reported on; PAAC unless told. */
  readonly catalogo?: Catalogo;
  /** Add the printed report of each dependencia. */
  readonly matriz?: boolean;
  /** Archivo of the workbook that the sheets go into, when it is one of the sources: its rows are linked. */
  readonly libroAbierto?: string;
}

/** The consolidated workbook: what a person reads first, first; the sheets behind it last, hidden. */
export function consolidadoSpecs(consolidado: Consolidado, opciones: OpcionesConsolidado = {}): WorkbookSpec {
  const vista = vistaOf(consolidado, opciones.catalogo ?? PAAC, opciones.libroAbierto);
  const { anterior } = consolidado;
  const sheets: readonly SheetSpec[] = [
    resumenSheet(vista),
    consolidadoSheet(vista),
    vencidasSheet(vista),
    seguimientoOciSheet(vista),
    ...(anterior ? [cambiosSheet(vista, anterior)] : []),
    ...(opciones.matriz === true ? matrizSheets(vista) : []),
    hallazgosSheet(vista),
    conciliacionSheet(vista),
    listasSheet(vista),
  ];
  return { title: LIBRO.consolidado(consolidado.contexto.vigencia), author: LIBRO.autor, sheets };
}

/** A workbook with what was found in the workbooks read, to be sent back to whoever sent them. */
export function hallazgosSpecs(consolidado: Consolidado, opciones: OpcionesConsolidado = {}): WorkbookSpec {
  const vista = vistaOf(consolidado, opciones.catalogo ?? PAAC, opciones.libroAbierto);
  return {
    title: LIBRO.hallazgos(consolidado.contexto.vigencia),
    author: LIBRO.autor,
    sheets: [hallazgosSheet(vista), conciliacionSheet(vista)],
  };
}
