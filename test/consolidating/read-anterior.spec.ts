import { ordenarJuzgadas, type Consolidado } from '../../src/consolidating/consolidado';
import { readAnterior, type Anterior } from '../../src/consolidating/read-anterior';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { Day } from '../../src/dates/day';
import { COLUMNAS } from '../../src/messages/consolidado';
import { SEGUIMIENTO_OCI } from '../../src/messages/consolidado-hojas';
import { WorkbookError } from '../../src/workbook/errors';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidadoOf } from '../support/consolidado';
import { consolidadoDeEjemplo, DEPENDENCIAS } from '../support/municipio-de-ejemplo';

const ABRIL = '2026-04-30' as Day;
const abril = small(ABRIL);
const AGOSTO = '2026-08-31' as Day;

/** Two dependencias of the example, one of which does not report rendición de cuentas. */
function small(corte: Day, change: Partial<Consolidado> = {}): Consolidado {
  const { juzgadas, contexto } = consolidadoDeEjemplo(corte);
  const some = new Set<string>([DEPENDENCIAS[2], DEPENDENCIAS[8]]);
  return consolidadoOf(
    juzgadas.filter(({ actividad }) => some.has(actividad.dependencia)),
    { contexto, ...change },
  );
}

async function saved(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  return readXlsx('consolidado-abril.xlsx', await writeXlsx(spec));
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookError) return `${error.code} ${Object.values(error.params).join(' ')}`;
  }
  return 'none';
}

/** The cell of a sheet under a label of its first column, from a block's title on. */
function cellUnder(sheet: SheetSpec, title: string, label: string, column: number): CellContent | undefined {
  const textAt = (row: SheetSpec['rows'][number]): string => {
    const content = row.cells.find((cell) => cell.column === 1)?.content;
    return content?.kind === 'text' ? content.text : '';
  };
  const from = sheet.rows.findIndex((row) => textAt(row).startsWith(title));
  const row = sheet.rows.slice(from).find((one) => textAt(one) === label);
  return row?.cells.find((cell) => cell.column === column)?.content;
}

function sheetOf(spec: WorkbookSpec, mark: string): SheetSpec {
  return spec.sheets.find((sheet) => sheet.mark === mark) as SheetSpec;
}

describe('an earlier consolidado', () => {
  let snapshot: WorkbookSnapshot;
  let anterior: Anterior;
  beforeAll(async () => {
    snapshot = await saved(consolidadoSpecs(abril));
    anterior = readAnterior(snapshot);
  });

  it('gives back its corte, its vigencia and every activity', () => {
    expect(anterior).toMatchObject({ archivo: 'consolidado-abril.xlsx', corte: ABRIL, vigencia: 2026 });
    expect(anterior.actividades).toEqual(
      ordenarJuzgadas(abril.juzgadas).map(({ actividad, fecha, estado, programada }) => ({
        dependencia: actividad.dependencia,
        componente: actividad.componente,
        seccion: actividad.seccion,
        numero: actividad.numero,
        actividad: actividad.actividad,
        fechaProgramada: fecha.texto,
        plazos: fecha.plazos,
        seguimiento: actividad.seguimiento,
        estado: estado.valor,
        programada,
        origen: {
          archivo: actividad.origen.archivo,
          hoja: actividad.origen.hoja,
          fila: actividad.origen.fila,
        },
      })),
    );
  });

  it('is known by its marks, whatever its sheets are called and in whatever order they stand', () => {
    const renamed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet, index) => ({ ...sheet, name: `Hoja ${index}` })).reverse(),
    };
    expect(readAnterior(renamed)).toEqual(anterior);
  });

  it('is refused with what it lacks: the sheet, or a column of it', () => {
    const without = (change: (sheet: SheetSnapshot) => SheetSnapshot[]): WorkbookSnapshot => ({
      ...snapshot,
      sheets: snapshot.sheets.flatMap(change),
    });
    expect(codeOf(() => readAnterior(without((sheet) => (sheet.mark === 'consolidado' ? [] : [sheet]))))).toBe(
      'not-a-consolidado Consolidado',
    );
    const headless = without((sheet) => {
      if (sheet.mark !== 'consolidado') return [sheet];
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter((cell) => !(cell.kind === 'text' && cell.text === COLUMNAS.estado)),
      }));
      return [{ ...sheet, rows }];
    });
    expect(codeOf(() => readAnterior(headless))).toBe('not-a-consolidado Consolidado Estado');
  });

  it('fills its block of «Seguimiento OCI» beside the live one of this corte', () => {
    const agosto = consolidadoSpecs(small(AGOSTO, { anterior }));
    const oci = sheetOf(agosto, 'seguimiento_oci');
    const before = abril.resumen.porComponente[0];
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.fecha, 2)).toEqual({ kind: 'date', day: ABRIL });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.programadas, 2)).toEqual({
      kind: 'number',
      number: before?.programadas,
    });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.cumplidas, 2)).toEqual({
      kind: 'number',
      number: before?.cumplidas,
    });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.fecha, 3)).toMatchObject({
      kind: 'formula',
      formula: 'Corte',
    });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.programadas, 4)).toBeUndefined();
    expect(cellUnder(oci, SEGUIMIENTO_OCI.todos, SEGUIMIENTO_OCI.programadas, 2)).toEqual({
      kind: 'number',
      number: abril.resumen.total.programadas,
    });
  });

  it('hands both its blocks on to the third corte of the year', async () => {
    const agosto = consolidadoSpecs(small(AGOSTO, { anterior }));
    const second = readAnterior(await saved(agosto));
    const diciembre = consolidadoSpecs(small('2026-12-31' as Day, { anterior: second }));
    const oci = sheetOf(diciembre, 'seguimiento_oci');
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.fecha, 2)).toEqual({ kind: 'date', day: ABRIL });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.fecha, 3)).toEqual({ kind: 'date', day: AGOSTO });
    expect(cellUnder(oci, 'Componente 1', SEGUIMIENTO_OCI.fecha, 4)).toMatchObject({ kind: 'formula' });
  });

  it('is counted from its activities where its «Seguimiento OCI» was deleted', () => {
    const bare = readAnterior({
      ...snapshot,
      sheets: snapshot.sheets.filter(({ mark }) => mark !== 'seguimiento_oci'),
    });
    const oci = sheetOf(consolidadoSpecs(small(AGOSTO, { anterior: bare })), 'seguimiento_oci');
    expect(cellUnder(oci, SEGUIMIENTO_OCI.todos, SEGUIMIENTO_OCI.cumplidas, 2)).toEqual({
      kind: 'number',
      number: abril.resumen.total.cumplidas,
    });
  });

  it('of another vigencia fills no block, and «Cambios» says so', () => {
    const spec = consolidadoSpecs(small(AGOSTO, { anterior: { ...anterior, vigencia: 2025 } }));
    expect(cellUnder(sheetOf(spec, 'seguimiento_oci'), 'Componente 1', SEGUIMIENTO_OCI.fecha, 2)).toBeUndefined();
    expect(JSON.stringify(sheetOf(spec, 'cambios'))).toContain('es de la vigencia 2025');
  });
});
