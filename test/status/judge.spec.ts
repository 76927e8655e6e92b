import { AJUSTES, type Contexto } from '../../src/plan/ajustes';
import { estadoOf } from '../../src/status/estado-of';
import { judge, judgeSteps } from '../../src/status/judge';
import { finish } from '../../src/workbook/steps';
import { actividad, day } from '../support/plan';

const contexto: Contexto = { vigencia: 2025, corte: day('2025-08-31'), ajustes: AJUSTES, confirmados: {} };

describe('who says the estado', () => {
  const done = { seguimiento: 'Se publicó el informe.' };

  it('a person, before the column and the text', () => {
    const confirmed = estadoOf(actividad({ ...done, estado: 'Pendiente' }), 'en proceso');
    expect(confirmed).toEqual({ valor: 'en proceso', origen: 'usuario', razon: '' });
  });

  it('the Estado column, before the text', () => {
    expect(estadoOf(actividad({ ...done, estado: ' Pendiente ' }))).toEqual({
      valor: 'pendiente',
      origen: 'columna',
      razon: 'Pendiente',
    });
  });

  it('the % column, where Estado is blank or not understood', () => {
    expect(estadoOf(actividad({ ...done, estado: '', avance: 0.305 }))).toEqual({
      valor: 'en proceso',
      origen: 'columna',
      razon: '30,5%',
    });
    expect(estadoOf(actividad({ ...done, estado: 'Alto', avance: '0%' })).valor).toBe('pendiente');
    expect(estadoOf(actividad({ ...done, avance: 1 })).valor).toBe('cumplida');
  });

  it('the text, where no column tells', () => {
    const proposed = { valor: 'cumplida', origen: 'texto', razon: 'Se publicó' };
    expect(estadoOf(actividad({ ...done, estado: '-', avance: null }))).toEqual(proposed);
    expect(estadoOf(actividad({ ...done, avance: 'N/A' }))).toEqual(proposed);
  });
});

describe('judging an activity', () => {
  it('joins its date, its estado and its situación at the corte', () => {
    const late = actividad({ seguimiento: 'Pendiente de ejecución' });
    expect(judge(late, contexto)).toMatchObject({
      actividad: late,
      fecha: { clase: 'fecha', plazos: ['2025-06-30'] },
      estado: { valor: 'pendiente', razon: 'Pendiente de ejecución' },
      situacion: 'vencida',
      diasVencida: 62,
      programada: true,
    });
  });

  it('takes the estado that a person confirmed for this row of this workbook only', () => {
    const confirmados = { 'salud.xlsx': { 'Hoja1!10': 'cumplida' as const } };
    const confirmed = { ...contexto, confirmados };
    const pending = actividad({ seguimiento: 'Pendiente' });
    expect(judge(pending, confirmed).situacion).toBe('cumplida');
    const otherRow = { ...pending, origen: { ...pending.origen, fila: 11 } };
    const otherBook = { ...pending, origen: { ...pending.origen, archivo: 'otro.xlsx' } };
    expect(judge(otherRow, confirmed).situacion).toBe('vencida');
    expect(judge(otherBook, confirmed).situacion).toBe('vencida');
  });

  it('judges many in their order, in steps', () => {
    const many = Array.from({ length: 250 }, (_, index) => actividad({ numero: `1.${index}` }));
    const steps = judgeSteps(many, contexto);
    expect(steps.next().value).toEqual({ done: 100, total: 250 });
    const rest = finish(steps);
    expect(rest.map((one) => one.actividad.numero)).toEqual(many.map(({ numero }) => numero));
  });
});
