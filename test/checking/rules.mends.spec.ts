import type { Arreglo } from '../../src/plan/hallazgo';
import { dia, found, inicioFin, texto, type Fila } from './libro';

const mendOf = (codigo: string, row: Fila): Arreglo | undefined => found(codigo, [row])[0]?.arreglo;
const date = (day: string, seguro: boolean): unknown =>
  expect.objectContaining({ seguro, valor: { kind: 'date', day } });
const text = (written: string, seguro: boolean): Arreglo => ({
  seguro,
  valor: { kind: 'text', text: written },
  texto: written,
});

describe('a sure mend', () => {
  it('writes a number with its point, as text', () => {
    expect(mendOf('numero-invalido', { numero: '1.10', numeroEscrito: '1,10' })).toEqual(text('1.10', true));
  });

  it('turns a text that is one certain date into a real date', () => {
    expect(mendOf('fecha-como-texto', { fecha: texto(' 30 de junio de 2025. ') })).toEqual(date('2025-06-30', true));
    expect(mendOf('fecha-como-texto', { fecha: texto('2025-06-30 00:00:00') })).toEqual(date('2025-06-30', true));
    expect(mendOf('fecha-como-texto', { fecha: inicioFin('01/02/2025', '') })).toEqual(date('2025-02-01', true));
  });

  it('turns a month-first date, alone in its cell, into a real date', () => {
    expect(mendOf('fecha-mes-dia', { fecha: texto('04/30/2025') })).toEqual(date('2025-04-30', true));
  });

  it('rewrites all month-first dates of a list at once', () => {
    expect(mendOf('fecha-mes-dia', { fecha: texto('04/30/2025 y 08/31/2025') })).toEqual(
      text('30/04/2025 y 31/08/2025', true),
    );
  });

  it('completes a year of two digits that is the vigencia', () => {
    expect(mendOf('fecha-anio-dos-cifras', { fecha: texto('30/06/25') })).toEqual(date('2025-06-30', true));
  });

  it('takes away what a web page left, and only that', () => {
    expect(
      mendOf('residuo-html', { meta: '<p>Un&nbsp;informe<br>y una <b>acta</b></p>', modos: { meta: 'leido' } }),
    ).toEqual(text('Un informe\ny una acta', true));
  });

  it('takes it away from each of the cells that a text was joined from', () => {
    const cells = [
      { celda: 'G10', texto: '<p>Se publicó</p>' },
      { celda: 'G11', texto: 'en la cartelera' },
      { celda: 'G12', texto: 'y&nbsp;en la página ' },
    ];
    const row: Fila = { seguimiento: cells.map((cell) => cell.texto).join(' '), escritos: { seguimiento: cells } };
    expect(found('residuo-html', [row]).map(({ donde, arreglo }) => [donde.celda, arreglo?.texto])).toEqual([
      ['G10', 'Se publicó'],
      ['G12', 'y en la página'],
    ]);
    expect(found('espacios-sobrantes', [row]).map(({ donde }) => donde.celda)).toEqual(['G12']);
  });

  it.each([
    ['at the beginning', '  Un informe', 'Un informe'],
    ['at the end, line breaks too', 'Un informe \n', 'Un informe'],
    ['doubled', 'Un  informe   y un acta', 'Un informe y un acta'],
    ['that do not break', 'Un\u00a0informe', 'Un informe'],
    ['that nobody sees', 'Un infor\u00adme\u200b', 'Un informe'],
    ['at the end of a line', 'Un informe \n\ny un acta', 'Un informe\n\ny un acta'],
  ])('takes away stray blanks %s, and nothing else', (_what, written, mended) => {
    const row: Fila = { escritos: { meta: [{ celda: 'D10', texto: written }] } };
    expect(mendOf('espacios-sobrantes', row)).toEqual(text(mended, true));
  });

  it('fills a blank merged cell once, for all its rows', () => {
    const row: Fila = {
      subcomponente: 'Consulta y Divulgación',
      modos: { subcomponente: 'supuesto' },
      celdas: { subcomponente: 'A11' },
    };
    expect(found('subcomponente-vacio', [{}, row, row]).map(({ donde }) => donde.celda)).toEqual(['A11']);
  });

  it('fills a blank subcomponente with the one above', () => {
    const row: Fila = { subcomponente: 'Consulta y Divulgación', modos: { subcomponente: 'supuesto' } };
    expect(mendOf('subcomponente-vacio', row)).toEqual(text('Consulta y Divulgación', true));
    expect(found('subcomponente-vacio', [row])[0]?.severidad).toBe('sugerencia');
  });
});

describe('a mend that is only a suggestion', () => {
  it('offers the last day of the month for a day that does not exist', () => {
    expect(mendOf('fecha-imposible', { fecha: texto('31 abril de 2025') })).toEqual(date('2025-04-30', false));
  });

  it('puts it in its place in a list', () => {
    expect(mendOf('fecha-imposible', { fecha: texto('30/04/2025 31/06/2025') })).toEqual(
      text('30/04/2025 30/06/2025', false),
    );
  });

  it('completes a year of two digits that is another one', () => {
    expect(mendOf('fecha-anio-dos-cifras', { fecha: texto('30/06/24') })).toEqual(date('2024-06-30', false));
  });

  it('adds the vigencia to a day without its year', () => {
    expect(mendOf('fecha-sin-anio', { fecha: texto('30 de junio') })).toEqual(date('2025-06-30', false));
  });
});

describe('no mend', () => {
  it('is made where another field of a shifted row stands in the blank cell', () => {
    const shifted: Fila = {
      subcomponente: 'Consulta y Divulgación',
      modos: { subcomponente: 'supuesto', numero: 'desplazado' },
      celdas: { numero: 'A10' },
    };
    expect(found('subcomponente-vacio', [shifted])).toEqual([]);
  });

  it('is offered where the calendar has nothing near', () => {
    expect(mendOf('fecha-imposible', { fecha: texto('01/0/2025') })).toBeUndefined();
  });

  it('is offered where the cell holds more than what would be written', () => {
    const together: Fila = { numero: '1.1', numeroEscrito: '1,1', celdas: { numero: 'C10' } };
    expect(found('numero-invalido', [together])).toHaveLength(1);
    expect(mendOf('numero-invalido', together)).toBeUndefined();
    const joined: Fila = {
      fecha: texto('04/30/2025 y 08/31/2025'),
      escritos: {
        fechaProgramada: [
          { celda: 'F10', texto: '04/30/2025 y' },
          { celda: 'F11', texto: '08/31/2025' },
        ],
      },
    };
    expect(mendOf('fecha-mes-dia', joined)).toBeUndefined();
  });

  it('is offered for what a formula shows', () => {
    expect(mendOf('fecha-como-texto', { fecha: texto('30/06/2025') })).toBeDefined();
    expect(found('fecha-como-texto', [{ fecha: texto('30/06/2025'), formulas: ['F10'] }])).toEqual([]);
    expect(mendOf('fecha-mes-dia', { fecha: texto('04/30/2025'), formulas: ['F10'] })).toBeUndefined();
  });

  it('is offered for a date cell', () => {
    expect(mendOf('fecha-fuera-de-vigencia', { fecha: dia('2024-06-30') })).toBeUndefined();
  });
});
