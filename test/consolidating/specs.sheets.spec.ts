import { FURTHER, type Fila } from '../../src/consolidating/consolidado-columnas';
import { placeSeguimientos } from '../../src/consolidating/place-seguimientos';
import { reportOf } from '../../src/consolidating/report';
import { consolidadoSpecs, hallazgosSpecs } from '../../src/consolidating/specs';
import type { Day } from '../../src/dates/day';
import { COLUMNAS } from '../../src/messages/consolidado';
import { RESUMEN_HOJA } from '../../src/messages/consolidado-resumen';
import { AJUSTES } from '../../src/plan/ajustes';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { consolidadoOf } from '../support/consolidado';
import { actividadesDeEjemplo, consolidadoDeEjemplo, CORTE, DEPENDENCIAS } from '../support/municipio-de-ejemplo';

const spec = consolidadoSpecs(consolidadoDeEjemplo(), { matriz: true });

function sheetOf(workbook: WorkbookSpec, mark: string): SheetSpec {
  return workbook.sheets.find((sheet) => sheet.mark === mark) as SheetSpec;
}

function shown(cell: CellSpec | undefined): string | number {
  const content = cell?.content;
  if (content?.kind === 'text') return content.text;
  if (content?.kind === 'formula') return content.cached ?? '';
  return content?.kind === 'number' ? content.number : '';
}

describe('the sheets', () => {
  it('come in the order in which a person reads them, the one behind them last and hidden', () => {
    const marks = consolidadoSpecs(consolidadoDeEjemplo()).sheets.map(({ mark }) => mark);
    expect(marks).toEqual([
      'resumen',
      'consolidado',
      'vencidas',
      'seguimiento_oci',
      'hallazgos',
      'conciliacion',
      'listas_consolidado',
    ]);
    expect(spec.sheets.filter(({ hidden }) => hidden).map(({ mark }) => mark)).toEqual(['listas_consolidado']);
  });

  it('of the printed report are one a dependencia, only when asked for', () => {
    expect(spec.sheets.filter(({ mark }) => mark.startsWith('matriz_'))).toHaveLength(DEPENDENCIAS.length);
  });

  it('of a checked workbook are its hallazgos and its conciliación', () => {
    expect(hallazgosSpecs(consolidadoDeEjemplo()).sheets.map(({ mark }) => mark)).toEqual([
      'hallazgos',
      'conciliacion',
    ]);
  });
});

describe('«Consolidado»', () => {
  const sheet = sheetOf(spec, 'consolidado');

  it('has one head row, no merges, and a table over all activities', () => {
    expect(sheet.merges ?? []).toEqual([]);
    expect(sheet.tables?.[0]?.area).toMatchObject({ firstRow: 1, firstColumn: 1, lastRow: sheet.rows.length });
    expect(sheet.rows).toHaveLength(consolidadoDeEjemplo().juzgadas.length + 1);
  });

  it('links each row to its source only where that is a sheet of the same workbook', () => {
    expect(sheet.rows.flatMap(({ cells }) => cells.filter(({ link }) => link))).toEqual([]);
    const archivo = 'Seguimiento Secretaría de Salud.xlsx';
    const open = sheetOf(consolidadoSpecs(consolidadoDeEjemplo(), { libroAbierto: archivo }), 'consolidado');
    const linked = open.rows.flatMap(({ cells }) => cells.filter(({ link }) => link));
    expect(linked).toHaveLength(34);
    expect(linked[0]?.link).toEqual({ kind: 'cell', target: "'Componente 1'!C8" });
  });

  it('links as many rows as Excel can hold links', () => {
    const [juzgada] = consolidadoDeEjemplo().juzgadas;
    const column = FURTHER.find(({ link }) => link);
    const vista = { libroAbierto: juzgada?.actividad.origen.archivo };
    const linkAt = (row: number) => column?.link?.({ ...juzgada, row, vista } as Fila);
    expect(linkAt(65_000)).toMatchObject({ kind: 'cell' });
    expect(linkAt(65_001)).toBeUndefined();
  });

  it('marks a proposed estado as such, with the words that decided', () => {
    const heads = sheet.rows[0]?.cells.map(shown) ?? [];
    const row = sheet.rows.find(({ cells }) => shown(cells[heads.indexOf(COLUMNAS.estado)]) === 'en proceso');
    expect(shown(row?.cells[heads.indexOf(COLUMNAS.origenEstado)])).toBe('propuesto por el texto');
    expect(shown(row?.cells[heads.indexOf(COLUMNAS.razonEstado)])).toMatch(/proceso|Se viene/);
  });
});

describe('«Vencidas»', () => {
  const { rows } = sheetOf(spec, 'vencidas');
  const listed = rows.filter(({ row }) => row > 6).map(({ cells }) => cells.map(shown));
  const filled = listed.filter(([dependencia]) => dependencia !== '');

  it('lists every vencida and vencida por confirmar once', () => {
    const { vencidas, vencidasPorConfirmar } = consolidadoDeEjemplo().resumen.total;
    expect(filled).toHaveLength(vencidas + vencidasPorConfirmar);
  });

  it('begins with the dependencia that has most, and in each with the vencidas of most days', () => {
    const [situacion, dias] = [8, 7];
    const groups = new Map<string | number, (typeof filled)[number][]>();
    for (const row of filled) groups.set(row[0] ?? '', [...(groups.get(row[0] ?? '') ?? []), row]);
    const counts = [...groups.values()].map((group) => group.filter((row) => row[situacion] === 'vencida').length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect([...groups.values()].flat()).toEqual(filled);
    for (const group of groups.values()) {
      const keys = group.map((row) => (row[situacion] === 'vencida' ? 1e6 : 0) + Number(row[dias]));
      expect(keys).toEqual([...keys].sort((a, b) => b - a));
    }
  });

  it('has room for every activity that another corte could make overdue', () => {
    expect(listed).toHaveLength(consolidadoDeEjemplo().juzgadas.filter(({ fecha }) => fecha.plazos.length > 0).length);
  });

  it('says so where nothing is overdue', () => {
    const none = sheetOf(consolidadoSpecs(consolidadoOf([])), 'vencidas');
    expect(shown(none.rows.find(({ row }) => row === 7)?.cells[3])).toMatch(/^No hay actividades vencidas/);
  });
});

describe('«Resumen»', () => {
  it('says «no reporta» where a dependencia has no activity of a componente', () => {
    const cells = sheetOf(spec, 'resumen').rows.flatMap(({ cells: row }) => row.map(shown));
    // One in the matrix and one in the table below it, for each of the two that are missing.
    expect(cells.filter((value) => value === RESUMEN_HOJA.noReporta)).toHaveLength(4);
  });

  it('names what was not read, and the dependencias that came twice', () => {
    const consolidado = consolidadoDeEjemplo(CORTE, new Map(), {
      noLeidos: [{ archivo: 'roto.xlsx', motivo: 'El archivo está dañado.' }],
      duplicadas: [{ dependencia: 'Secretaría de Salud', archivos: ['salud.xlsx', 'salud v2.xlsx'] }],
    });
    const said = JSON.stringify(sheetOf(consolidadoSpecs(consolidado), 'resumen'));
    expect(said).toContain('El archivo está dañado.');
    expect(said).toContain('salud.xlsx; salud v2.xlsx');
  });

  it('draws every activity that applies in exactly one part of its bar', () => {
    const sheet = sheetOf(spec, 'resumen');
    const [chart] = sheet.charts ?? [];
    const { total } = consolidadoDeEjemplo().resumen;
    const drawn = (chart?.series ?? []).flatMap(({ values }) =>
      sheet.rows
        .filter(({ row }) => row >= values.firstRow && row <= values.lastRow)
        .map(({ cells }) => Number(shown(cells.find(({ column }) => column === values.firstColumn)))),
    );
    expect(drawn.reduce((sum, value) => sum + value, 0)).toBe(total.actividades - total.noAplica);
  });
});

describe('the bars of many dependencias', () => {
  const many = actividadesDeEjemplo(7, 8).map((una, index) => {
    const dependencia = `Secretaría de Asuntos Varios y Otros Despachos número ${(index % 60) + 1}`;
    return { ...una, actividad: { ...una.actividad, dependencia } };
  });
  const sheet = sheetOf(consolidadoSpecs(consolidadoDeEjemplo(CORTE, new Map(), {}, many)), 'resumen');
  const charts = sheet.charts ?? [];
  const textAt = (row: number): string | number =>
    shown(sheet.rows.find((one) => one.row === row)?.cells.find(({ column }) => column === 1));

  it('stand on pages of their own, each with its head and its chart, every dependencia once', () => {
    expect(charts.length).toBeGreaterThan(1);
    const drawn = charts.flatMap(({ categories: { firstRow, lastRow } }) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, index) => textAt(firstRow + index)),
    );
    expect(new Set(drawn).size).toBe(60);
    expect(drawn).toHaveLength(60);
    for (const { categories } of charts) expect(textAt(categories.firstRow - 1)).toBe(RESUMEN_HOJA.dependencia);
    const breaks = sheet.print?.breaksBefore ?? [];
    for (const { categories } of charts.slice(1)) expect(breaks).toContain(categories.firstRow - 1);
  });

  it('are cut by no page', () => {
    const breaks = sheet.print?.breaksBefore ?? [];
    for (const { place } of charts) {
      expect(breaks.filter((row) => row > place.firstRow && row <= place.lastRow)).toEqual([]);
    }
    expect(new Set(charts.map(({ title }) => title)).size).toBe(charts.length);
  });
});

describe('the figures of the workbook', () => {
  it('are those of the JSON report', () => {
    const consolidado = consolidadoDeEjemplo();
    const rows = sheetOf(spec, 'resumen').rows.map(({ cells }) => cells.map(shown));
    const detail = rows.slice(rows.findIndex(([title]) => title === RESUMEN_HOJA.detalle));
    let dependencia: string | number = '';
    const told = new Map<string, (string | number)[]>();
    for (const cells of detail) {
      if (cells.length === 1) dependencia = cells[0] ?? '';
      else told.set(`${dependencia} ${String(cells[0]).charAt(0)}`, cells.slice(1));
    }
    const { resumen } = reportOf(consolidado);
    expect(resumen.length).toBeGreaterThan(50);
    for (const fila of resumen) {
      const [actividades, programadas, cumplidas, porcentaje, banda, enProceso, pendientes, porConfirmar, sinReporte] =
        told.get(`${fila.dependencia} ${fila.componente}`) ?? [];
      expect({ actividades, programadas, cumplidas, enProceso, pendientes, porConfirmar, sinReporte, banda }).toEqual({
        actividades: fila.actividades,
        programadas: fila.programadas,
        cumplidas: fila.cumplidas,
        enProceso: fila.enProceso,
        pendientes: fila.pendientes,
        porConfirmar: fila.porConfirmar,
        sinReporte: fila.sinReporte,
        banda: fila.banda ?? '',
      });
      expect(porcentaje).toBe(fila.porcentaje ?? RESUMEN_HOJA.sinProgramar);
    }
  });
});

describe('the place of a corte among the follow-ups of the year', () => {
  const placeOf = (corte: string, cortes = AJUSTES.cortes): number =>
    placeSeguimientos(
      { vigencia: 2026, corte: corte as Day, ajustes: { ...AJUSTES, cortes }, confirmados: {} },
      undefined,
    ).actual;

  it.each([
    ['2026-04-30', 1],
    ['2026-08-31', 2],
    ['2026-12-31', 3],
    ['2026-02-15', 1],
    ['2026-10-01', 2],
    ['2027-01-20', 3],
  ])('of %s is %p', (corte, place) => {
    expect(placeOf(corte)).toBe(place);
  });

  it('follows the calendar that the control office sets', () => {
    expect(placeOf('2026-12-31', ['06-30', '12-31'])).toBe(2);
  });
});
