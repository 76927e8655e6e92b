import type { Day } from '../dates/day';
import { COLUMNAS, HOJAS, LISTAS, NOMBRE_DE_SECCION, nombreDeDependencia, SI } from '../messages/consolidado';
import type { Seccion } from '../plan/componente';
import { ESTADOS, type Estado } from '../plan/estado';
import { plain } from '../plan/texto';
import { WorkbookError } from '../workbook/errors';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readSeguimientos, type SeguimientoAnterior } from './read-seguimientos';
import { cellAt, dayIn, textOf } from './snapshot-cells';

/** An activity as an earlier consolidado has it. */
export interface ActividadAnterior {
  readonly dependencia: string;
  readonly componente: number;
  readonly seccion: Seccion | null;
  readonly numero: string;
  readonly actividad: string;
  /** As typed. */
  readonly fechaProgramada: string;
  readonly plazos: readonly Day[];
  readonly seguimiento: string;
  readonly estado: Estado;
  readonly programada: boolean;
  readonly origen: { readonly archivo: string; readonly hoja: string; readonly fila: number };
}

/** The consolidado of an earlier cut-off, as it was saved: a person's changes to it count. */
export interface Anterior {
  readonly archivo: string;
  readonly corte: Day;
  readonly vigencia: number;
  readonly actividades: readonly ActividadAnterior[];
  /** The figures of its «Seguimiento OCI», of this cut-off and of those before it. */
  readonly seguimientos: readonly SeguimientoAnterior[];
}

const NEEDED = [
  COLUMNAS.dependencia,
  COLUMNAS.componente,
  COLUMNAS.numero,
  COLUMNAS.actividad,
  COLUMNAS.fechaProgramada,
  COLUMNAS.seguimiento,
  COLUMNAS.estado,
] as const;

/**
 * Reads a workbook that an earlier consolidation wrote, by the marks of its sheets: their names and order do not matter,
 * nor the order of the columns of «Consolidado».
 * @throws WorkbookError "not-a-consolidado" where it is none, or a sheet or column that is needed was taken away.
 */
export function readAnterior(snapshot: WorkbookSnapshot): Anterior {
  const sheetOf = (mark: string, name: string): SheetSnapshot => {
    const sheet = snapshot.sheets.find((one) => one.mark === mark);
    if (!sheet) throw new WorkbookError('not-a-consolidado', { sheet: name });
    return sheet;
  };
  const actividades = readActividades(sheetOf('consolidado', HOJAS.consolidado));
  const { corte, vigencia } = readDatos(sheetOf('listas_consolidado', HOJAS.listas));
  const oci = snapshot.sheets.find(({ mark }) => mark === 'seguimiento_oci');
  return {
    archivo: snapshot.fileName,
    corte,
    vigencia,
    actividades,
    seguimientos: oci ? readSeguimientos(oci) : [],
  };
}

function readActividades({ rows }: SheetSnapshot): readonly ActividadAnterior[] {
  const [head, ...body] = rows;
  const places = new Map(head?.cells.map((cell) => [plain(textOf(cell)), cell.column]));
  const missing = NEEDED.find((column) => !places.has(plain(column)));
  if (missing !== undefined)
    throw new WorkbookError('not-a-consolidado', { sheet: HOJAS.consolidado, column: missing });
  const plazoColumns = [...places].filter(([name]) => /^plazo \d+$/.test(name)).map(([, column]) => column);

  return body.flatMap((row): ActividadAnterior[] => {
    const at = (column: string): Cell | undefined => cellAt(row, places.get(plain(column)));
    const text = (column: string): string => textOf(at(column));
    const componente = Number(text(COLUMNAS.componente));
    if (text(COLUMNAS.componente) === '' || !Number.isInteger(componente)) return [];
    return [
      {
        dependencia: text(COLUMNAS.dependencia) === nombreDeDependencia('') ? '' : text(COLUMNAS.dependencia),
        componente,
        seccion: seccionOf(text(COLUMNAS.seccion)),
        numero: text(COLUMNAS.numero),
        actividad: text(COLUMNAS.actividad),
        fechaProgramada: text(COLUMNAS.fechaProgramada),
        plazos: plazoColumns.flatMap((column) => dayIn(cellAt(row, column)) ?? []).sort(),
        seguimiento: text(COLUMNAS.seguimiento),
        // An estado that is none of the list tells nothing.
        estado: ESTADOS.find((estado) => estado === plain(text(COLUMNAS.estado))) ?? 'por confirmar',
        programada: text(COLUMNAS.programada) === SI,
        origen: {
          archivo: text(COLUMNAS.archivo),
          hoja: text(COLUMNAS.hoja),
          fila: Number(text(COLUMNAS.fila)) || 0,
        },
      },
    ];
  });
}

function readDatos({ name, rows }: SheetSnapshot): { corte: Day; vigencia: number } {
  const valueOf = (dato: string): Cell | undefined => {
    for (const row of rows) {
      const index = row.cells.findIndex((cell) => textOf(cell) === dato);
      if (index >= 0) return row.cells[index + 1];
    }
    return undefined;
  };
  const corte = dayIn(valueOf(LISTAS.corte));
  const vigencia = Number(textOf(valueOf(LISTAS.vigencia)));
  if (!corte || !Number.isInteger(vigencia)) throw new WorkbookError('not-a-consolidado', { sheet: name });
  return { corte, vigencia };
}

function seccionOf(text: string): Seccion | null {
  const secciones: readonly Seccion[] = ['planeacion', 'intercambio'];
  return secciones.find((seccion) => plain(NOMBRE_DE_SECCION[seccion]) === plain(text)) ?? null;
}
