import { componentesDe, plantilla, type PedidoPlantilla } from '../../src/actions/estructurar';
import type { Day } from '../../src/dates/day';
import { nextJuego } from '../../src/structuring/formulario';
import { areaName } from '../../src/workbook/address';
import type { CellSpec, SheetSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write';

const PEDIDO: PedidoPlantilla = {
  perfil: 'PAAC',
  entidad: ' MUNICIPIO DE EJEMPLO ',
  nit: '800.000.000-1',
  codigo: 'F-20 & 21',
  version: '3',
  dependencia: 'Secretaría de Salud',
  vigencia: 2026,
  corte: '2026-04-30' as Day,
  componentes: null,
};

function sheetOf(sheets: readonly SheetSpec[], mark: string): SheetSpec {
  const sheet = sheets.find((one) => one.mark === mark);
  if (!sheet) throw new Error(`No sheet ${mark}`);
  return sheet;
}

function cellOf(sheet: SheetSpec, row: number, column: number): CellSpec | undefined {
  return sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);
}

function textsOf(sheet: SheetSpec, row: number): string[] {
  const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
  return cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));
}

function mergesOf(sheet: SheetSpec): string[] {
  return (sheet.merges ?? []).map(areaName);
}

describe('the sheets of the empty form', () => {
  it('are the lists and one a component, without the optional one until it is asked for', () => {
    expect(plantilla(PEDIDO).map(({ mark, name, hidden }) => [mark, name, hidden ?? false])).toEqual([
      ['listas', 'Listas del plan', true],
      ['componente_1', 'C1 Riesgos', false],
      ['componente_2', 'C2 Trámites', false],
      ['componente_3', 'C3 Rendición de cuentas', false],
      ['componente_4', 'C4 Atención', false],
      ['componente_5', 'C5 Transparencia', false],
    ]);
    expect(componentesDe('PAAC').map(({ numero, tomado }) => [numero, tomado])).toContainEqual([6, false]);
  });

  it('are those of the components chosen, in the form’s order', () => {
    expect(plantilla({ ...PEDIDO, componentes: [6, 3] }).map(({ mark }) => mark)).toEqual([
      'listas',
      'componente_3',
      'componente_6',
    ]);
  });

  it('are those of the PTEP where that is the plan, with its themes as notes', () => {
    const sheets = plantilla({ ...PEDIDO, perfil: 'PTEP' });
    expect(sheets.map(({ name }) => name)).toEqual(['Listas del plan', 'C1 Transversal', 'C2 Programático']);
    const programatico = sheetOf(sheets, 'componente_2');
    expect(textsOf(programatico, 1)).toContain('Programa de Transparencia y Ética Pública – Vigencia 2026');
    expect(textsOf(programatico, 4)).toEqual(textsOf(sheetOf(plantilla(PEDIDO), 'componente_1'), 4));
    expect(cellOf(programatico, 5, 1)?.note).toContain('• Canales de denuncia');
  });

  it('get marks and names of their own in a workbook that has such sheets already', () => {
    const again = plantilla(PEDIDO, ['listas', 'componente_1', null, 'resumen']);
    expect(again.map(({ mark }) => mark)).toContain('componente_1_2');
    expect(again[0]?.mark).toBe('listas_2');
    const names = again.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
    expect(names).toContain('PAAC_Estados_2');
    expect(JSON.stringify(sheetOf(again, 'componente_1_2').validations)).not.toMatch(/PAAC_\w+?(?<!_2)"/);
    expect(nextJuego(['componente_4_7'])).toBe(8);
    expect(nextJuego(['componente_4_ordenada'])).toBe(2);
    expect(nextJuego([null, 'resumen'])).toBe(1);
  });

  it('are a workbook that Excel opens as it is', async () => {
    for (const perfil of ['PAAC', 'PTEP'] as const) {
      const sheets = plantilla({ ...PEDIDO, perfil, componentes: [1, 2, 3, 4, 5, 6] });
      expect((await writeXlsx({ title: 't', author: 'a', sheets })).length).toBeGreaterThan(5000);
    }
  });
});

it('names of any length and sign fit the header of a page', async () => {
  for (const entidad of ['&'.repeat(200), 'MUNICIPIO '.repeat(30), '2026 &C3']) {
    const sheets = plantilla({ ...PEDIDO, entidad, dependencia: entidad, codigo: entidad, componentes: [1] });
    await expect(writeXlsx({ title: 't', author: 'a', sheets })).resolves.toBeDefined();
  }
  const { print } = sheetOf(plantilla({ ...PEDIDO, entidad: '2026 &C3' }), 'componente_1');
  expect(print?.header).toMatch(/^&L 2026 &&C3&R/);
});

describe('a sheet of activities', () => {
  const sheet = sheetOf(plantilla(PEDIDO), 'componente_1');

  it('says whose form it is: entity, Nit, plan, vigencia, component, dependencia, code, version and corte', () => {
    expect(textsOf(sheet, 1)).toEqual([
      'MUNICIPIO DE EJEMPLO  Nit: 800.000.000-1',
      'Plan Anticorrupción y de Atención al Ciudadano – Vigencia 2026',
      'Código: F-20 & 21',
    ]);
    expect(textsOf(sheet, 2)).toEqual([
      'Dependencia:',
      'Secretaría de Salud',
      'Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción',
      'Versión: 3',
    ]);
    expect(cellOf(sheet, 3, 9)?.content).toEqual({ kind: 'date', day: '2026-04-30' });
  });

  it('has the official heads, Actividades over number and text, and the columns that are added', () => {
    expect(textsOf(sheet, 4)).toEqual([
      'Subcomponente/Procesos',
      'Actividades',
      'Meta o Producto',
      'Responsable',
      'Fecha Programada',
      'Seguimiento',
      'Estado',
      '% de avance',
      'Evidencia',
    ]);
    expect(mergesOf(sheet)).toContain('B4:C4');
  });

  it('has each subcomponente of the catalogue merged over its rows, the first of them numbered', () => {
    expect(textsOf(sheet, 5)).toEqual(['Políticas de Administración del Riesgo', '1.1']);
    expect(textsOf(sheet, 6)).toEqual([]);
    expect(textsOf(sheet, 9)).toEqual(['Construcción del Mapa de Riesgos de Corrupción', '2.1']);
    expect(mergesOf(sheet)).toEqual(expect.arrayContaining(['A5:A8', 'A9:A12', 'A21:A24']));
    expect(textsOf(sheet, 25)).toEqual([]);
  });

  it('keeps what is typed as text but for dates and percentages', () => {
    expect(sheet.rows.find(({ row }) => row === 6)?.cells.map(({ style }) => style)).toEqual([
      'campo',
      'campo-centrado',
      'campo',
      'campo',
      'campo',
      'fecha',
      'campo',
      'campo-centrado',
      'porcentaje',
      'campo',
    ]);
  });

  it('freezes and repeats its heads, prints on legal paper, and says in header and footer whose page it is', () => {
    expect(sheet.freeze).toEqual({ rows: 4, columns: 0 });
    expect(sheet.print).toMatchObject({ paper: 'legal', landscape: true, titleRows: { first: 1, last: 4 } });
    expect(sheet.print?.header).toBe('&LMUNICIPIO DE EJEMPLO&RCódigo: F-20 && 21 Versión: 3');
    expect(sheet.print?.footer).toBe('&LSecretaría de Salud&CPágina &P de &N&RVigencia 2026');
    expect(sheet.tabColor).toMatch(/^#/);
  });

  it('offers lists by name, asks about dates outside the vigencia, and refuses a percentage over 100', () => {
    expect(sheet.validations?.map(({ kind, area, strict }) => [kind, areaName(area), strict])).toEqual([
      ['list', 'A5:A24', false],
      ['list', 'H5:H24', true],
      ['date', 'F5:F24', false],
      ['decimal', 'I5:I24', true],
    ]);
    expect(sheet.validations?.[0]).toMatchObject({ source: 'PAAC_Subcomponentes_1' });
    expect(sheet.validations?.[2]).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
    const lists = sheetOf(plantilla(PEDIDO), 'listas');
    const estados = lists.names?.find(({ name }) => name === 'PAAC_Estados');
    expect(estados && areaName(estados.area)).toBe('A2:A5');
    expect([2, 3, 4, 5].flatMap((row) => textsOf(lists, row)[0])).toEqual([
      'Cumplida',
      'En proceso',
      'Pendiente',
      'No aplica',
    ]);
  });

  it('colours overdue dates against the corte, but never before their day, and mandatory cells left empty', () => {
    const [vencida, porConfirmar, ...falta] = sheet.conditionalFormats ?? [];
    expect(vencida).toMatchObject({ style: 'vencida' });
    expect(vencida?.formula).toContain('$F5<MIN($I$3,TODAY())');
    expect(vencida && areaName(vencida.area)).toBe('F5:F24');
    expect(porConfirmar && areaName(porConfirmar.area)).toBe('H5:H24');
    expect(falta.map(({ area, formula }) => [areaName(area), formula])).toEqual([
      ['B5:B24', 'AND(TRIM($C5)<>"",TRIM(B5)="")'],
      ['D5:F24', 'AND(TRIM($C5)<>"",TRIM(D5)="")'],
    ]);
  });
});

describe('the sheet of trámites', () => {
  const sheet = sheetOf(plantilla(PEDIDO), 'componente_2');

  it('has a head of two rows, with INICIO and FIN under Fecha realización', () => {
    expect(textsOf(sheet, 4)).toEqual([
      'Nº',
      'Nombre del Trámite, Proceso o Procedimiento',
      'Tipo de Racionalización',
      'Acción específica de Racionalización',
      'Situación Actual',
      'Descripción de la Mejora a realizar el trámite, proceso o procedimiento',
      'Beneficio al Ciudadano y/o Entidad',
      'Dependencia responsable',
      'Fecha realización',
      'Seguimiento',
      'Estado',
      '% de avance',
      'Evidencia',
    ]);
    expect(textsOf(sheet, 5)).toEqual(['INICIO', 'FIN']);
    expect(mergesOf(sheet)).toEqual(expect.arrayContaining(['A4:A5', 'I4:J4', 'K4:K5', 'N4:N5']));
  });

  it('has its two sections, each numbered from 1', () => {
    expect(textsOf(sheet, 6)).toEqual(['Planeación de la Estrategia de Racionalización']);
    expect(textsOf(sheet, 7)).toEqual(['1']);
    expect(textsOf(sheet, 17)).toEqual(['Intercambio de Información (Cadenas de Trámites-Ventanillas Únicas)']);
    expect(textsOf(sheet, 18)).toEqual(['1']);
    expect(sheet.freeze?.rows).toBe(5);
  });

  it('repeats the corte of the first sheet, so that it is typed once', () => {
    const corte = cellOf(sheet, 3, 13)?.content;
    expect(corte).toEqual({ kind: 'formula', formula: 'IFERROR(PAAC_Corte,"")', cached: 46142 });
    expect(sheetOf(plantilla(PEDIDO), 'componente_1').names).toEqual([
      { name: 'PAAC_Corte', area: { firstRow: 3, lastRow: 3, firstColumn: 9, lastColumn: 9 } },
    ]);
    expect(sheet.names).toEqual([]);
  });
});
