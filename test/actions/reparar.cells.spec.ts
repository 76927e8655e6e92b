import { reparar } from '../../src/actions/reparar';
import { validarPasos, type Validacion } from '../../src/actions/validar';
import { AJUSTES } from '../../src/plan/ajustes';
import { readPlan } from '../../src/reading/read-plan';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import { finish } from '../../src/workbook/steps';
import { sheetOf, workbookOf } from '../support/fake-workbook';
import { day } from '../support/plan';

/** Which cells of a sheet are mended, and to what: from the cells as they are typed. */
const HEAD = ['Subcomponente/Procesos', 'No.', 'Actividades', 'Meta', 'Responsable', 'Fecha Programada', 'Seguimiento'];
const contexto = { vigencia: 2025, corte: day('2025-08-31'), ajustes: AJUSTES, confirmados: {} };

function validate(rows: Parameters<typeof sheetOf>[1], more: Partial<SheetSnapshot> = {}, head = HEAD): Validacion {
  const sheet = sheetOf('Riesgos', [
    ['PLAN ANTICORRUPCIÓN VIGENCIA 2025'],
    ['Componente 1: Gestión del Riesgo'],
    head,
    ...rows,
  ]);
  return finish(validarPasos(readPlan(workbookOf('salud.xlsx', { ...sheet, ...more })), contexto));
}

function mendsOf(...given: Parameters<typeof validate>): Readonly<Record<string, unknown>> {
  const { hallazgos } = validate(...given);
  return Object.fromEntries(
    reparar(hallazgos).map(({ cell, to }) => [
      cell,
      to.kind === 'text' ? to.text : to.kind === 'date' ? to.day : to.number,
    ]),
  );
}

const SUBCOMPONENTE = 'Consulta y Divulgación';
const rest = (numero: string | Cell, actividad = `Elaborar el informe de la oficina`) =>
  [numero, actividad, 'Informe', 'Enlace', 'Primer trimestre', 'Pendiente'] as const;
const formula = (column: number, text: string): Cell => ({ kind: 'text', column, text, formula: 'B1' });
const area = (firstRow: number, lastRow: number, column: number) => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

describe('a blank subcomponente', () => {
  it('is filled in its own cell', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1')],
      [null, ...rest('1.2', 'Publicar el mapa')],
    ];
    expect(mendsOf(rows)).toEqual({ A5: SUBCOMPONENTE });
  });

  it('of merged rows is filled in the one cell that the merge has', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1')],
      [null, ...rest('1.2', 'Publicar el mapa')],
      [null, ...rest('1.3', 'Socializar el mapa')],
    ];
    const { hallazgos } = validate(rows, { merges: [area(5, 6, 1)] });
    expect(hallazgos.filter(({ regla }) => regla === 'subcomponente-vacio').map(({ donde }) => donde.celda)).toEqual([
      'A5',
    ]);
    expect(mendsOf(rows, { merges: [area(5, 6, 1)] })).toEqual({ A5: SUBCOMPONENTE });
  });

  it('under a merged cell that shows one is no blank', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1')],
      [null, ...rest('1.2', 'Publicar el mapa')],
    ];
    expect(mendsOf(rows, { merges: [area(4, 5, 1)] })).toEqual({});
  });

  it('that a formula leaves empty is left to the formula', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1')],
      [formula(1, ''), ...rest('1.2', 'Publicar el mapa')],
    ];
    expect(mendsOf(rows)).toEqual({});
  });
});

describe('a number typed in the cell of its activity', () => {
  it('never takes the place of the activity', () => {
    const head = ['Subcomponente/Procesos', 'Actividades', 'Meta', 'Responsable', 'Fecha Programada', 'Seguimiento'];
    const rows = [
      [SUBCOMPONENTE, '1,1 Elaborar  el informe', 'Informe', 'Enlace', 'Primer trimestre', 'Pendiente'],
      [SUBCOMPONENTE, '1,2 Publicar el <b>mapa</b>', 'Informe', 'Enlace', 'Primer trimestre', 'Pendiente'],
    ];
    expect(mendsOf(rows, {}, head)).toEqual({ B4: '1,1 Elaborar el informe', B5: '1,2 Publicar el mapa' });
  });
});

describe('a text that goes on in the next row', () => {
  it('is mended cell by cell', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1', 'Elaborar el&nbsp;informe de la')],
      [null, null, 'dependencia  y su mapa', null, null, null, null],
    ];
    expect(mendsOf(rows)).toEqual({ C4: 'Elaborar el informe de la', C5: 'dependencia y su mapa' });
  });
});

describe('what a formula shows', () => {
  it('is not written over', () => {
    const rows = [
      [SUBCOMPONENTE, ...rest('1.1').slice(0, 4), formula(6, '30/06/2025'), 'Pendiente'],
      [
        SUBCOMPONENTE,
        formula(2, '1,2'),
        formula(3, 'Publicar  el mapa'),
        'Informe',
        'Enlace',
        'Todo el año',
        'Pendiente',
      ],
    ];
    expect(mendsOf(rows)).toEqual({});
  });
});

describe('two mends of one cell', () => {
  it('are made as one', () => {
    const rows = [
      [SUBCOMPONENTE, '1,1 ', ' <p>Elaborar  el informe</p>', 'Informe', 'Enlace', ' 30/06/2025 ', 'Pendiente'],
    ];
    expect(mendsOf(rows)).toEqual({ B4: '1.1', C4: 'Elaborar el informe', F4: '2025-06-30' });
  });
});
