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

  it('is offered for a text joined from several rows: no one cell holds it', () => {
    expect(mendOf('residuo-html', { meta: '<p>Un informe</p>', modos: { meta: 'unido' } })).toBeUndefined();
  });

  it('is offered for a date cell', () => {
    expect(mendOf('fecha-fuera-de-vigencia', { fecha: dia('2024-06-30') })).toBeUndefined();
  });
});
