import fc from 'fast-check';
import { addDays, daysBetween, parseDay, type Day } from '../../src/dates/day';
import { CLASES, type ClaseFecha, type FechaProgramada } from '../../src/dates/fecha-programada';
import { ESTADOS, SITUACIONES, type Estado } from '../../src/plan/estado';
import { situacionOf, type SituacionJuzgada } from '../../src/status/situacion';

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};
const CORTE = day('2020-08-31');
const DIAS = 30;

const fecha = (clase: ClaseFecha, ...plazos: readonly string[]): FechaProgramada => ({
  texto: '',
  clase,
  plazos: plazos.map(day),
  inicio: null,
  avisos: [],
});
const judge = (date: FechaProgramada, estado: Estado): SituacionJuzgada => situacionOf(date, estado, CORTE, DIAS);

describe('the situación at 31 August', () => {
  it.each<[string, FechaProgramada, Estado, SituacionJuzgada['situacion']]>([
    ['what does not apply', fecha('fecha', '2020-06-30'), 'no aplica', 'no aplica'],
    ['what is done', fecha('fecha', '2020-06-30'), 'cumplida', 'cumplida'],
    ['what was due the day before and is pending', fecha('fecha', '2020-08-30'), 'pendiente', 'vencida'],
    ['what was due and is under way', fecha('fecha', '2020-06-30'), 'en proceso', 'vencida'],
    ['what was due and not reported', fecha('mes', '2020-06-30'), 'sin reporte', 'vencida'],
    ['what was due, the text not telling', fecha('fecha', '2020-06-30'), 'por confirmar', 'vencida por confirmar'],
    ['what comes again and is under way', fecha('periodica', '2020-06-30', '2020-12-31'), 'en proceso', 'al día'],
    ['what comes again and is pending', fecha('periodica', '2020-06-30', '2020-12-31'), 'pendiente', 'vencida'],
    [
      'what comes again, the text not telling',
      fecha('periodica', '2020-06-30', '2020-12-31'),
      'por confirmar',
      'vencida por confirmar',
    ],
    ['what is due on the day itself', fecha('fecha', '2020-08-31'), 'pendiente', 'vence hoy'],
    ['what is due 30 days later', fecha('fecha', '2020-09-30'), 'pendiente', 'por vencer'],
    ['what is due 31 days later', fecha('fecha', '2020-10-01'), 'pendiente', 'al día'],
    ['what is permanent and reports nothing', fecha('permanente'), 'sin reporte', 'sin reporte'],
    ['what is permanent and pending', fecha('permanente'), 'pendiente', 'sin reporte'],
    ['what is permanent and under way', fecha('permanente'), 'en proceso', 'al día'],
    ['what depends on something', fecha('condicional'), 'pendiente', 'sin fecha verificable'],
    ['what has no date', fecha('vacia'), 'sin reporte', 'sin fecha verificable'],
    ['a range without its end', fecha('rango'), 'en proceso', 'sin fecha verificable'],
  ])('of %s', (_what, date, estado, situacion) => {
    expect(judge(date, estado).situacion).toBe(situacion);
  });

  it('counts the days overdue from the most recent plazo, not from the first', () => {
    const late = judge(fecha('varias', '2020-04-30', '2020-06-30', '2020-12-31'), 'pendiente');
    expect(late).toEqual({ situacion: 'vencida', diasVencida: 62, plazo: '2020-06-30', programada: true });
  });

  it('rests on the next plazo where nothing is overdue, on the last where all are past', () => {
    expect(judge(fecha('varias', '2020-10-31', '2020-12-31'), 'pendiente').plazo).toBe('2020-10-31');
    expect(judge(fecha('varias', '2020-04-30', '2020-06-30'), 'cumplida').plazo).toBe('2020-06-30');
    expect(judge(fecha('permanente'), 'en proceso').plazo).toBeNull();
  });

  it('counts as programada what is due on or before the corte and what is permanent, but not what does not apply', () => {
    expect(judge(fecha('fecha', '2020-08-31'), 'pendiente').programada).toBe(true);
    expect(judge(fecha('fecha', '2020-09-01'), 'cumplida').programada).toBe(false);
    expect(judge(fecha('permanente'), 'sin reporte').programada).toBe(true);
    expect(judge(fecha('permanente'), 'no aplica').programada).toBe(false);
    expect(judge(fecha('condicional'), 'cumplida').programada).toBe(false);
  });
});

describe('any situación', () => {
  const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays(day('2020-01-01'), days));
  const anyFecha: fc.Arbitrary<FechaProgramada> = fc.record({
    texto: fc.constant(''),
    clase: fc.constantFrom(...CLASES),
    plazos: fc.uniqueArray(anyDay, { maxLength: 5 }).map((days) => [...days].sort()),
    inicio: fc.constant(null),
    avisos: fc.constant([]),
  });

  it('is one of the nine, and its days, its plazo and its count agree with it', () => {
    fc.assert(
      fc.property(anyFecha, fc.constantFrom(...ESTADOS), anyDay, fc.nat(90), (date, estado, corte, dias) => {
        const { situacion, diasVencida, plazo, programada } = situacionOf(date, estado, corte, dias);
        expect(SITUACIONES).toContain(situacion);
        const isLate = situacion === 'vencida' || situacion === 'vencida por confirmar';
        expect(diasVencida === null).toBe(!isLate);
        if (isLate && plazo !== null) expect(diasVencida).toBe(daysBetween(plazo, corte));
        if (isLate) expect(diasVencida).toBeGreaterThan(0);
        if (isLate || situacion === 'vence hoy') expect(programada).toBe(true);
        if (situacion === 'cumplida') expect(estado).toBe('cumplida');
        if (estado === 'no aplica') expect(programada).toBe(false);
        if (plazo !== null) expect(date.plazos).toContain(plazo);
        if (situacion === 'por vencer' && plazo !== null) expect(daysBetween(corte, plazo)).toBeLessThanOrEqual(dias);
      }),
      { numRuns: 500 },
    );
  });

  it('once vencida stays vencida at every later corte, as long as the estado is the same', () => {
    fc.assert(
      fc.property(
        anyFecha,
        fc.constantFrom(...ESTADOS),
        anyDay,
        fc.integer({ min: 1, max: 400 }),
        (date, estado, corte, later) => {
          fc.pre(situacionOf(date, estado, corte, DIAS).situacion === 'vencida');
          expect(situacionOf(date, estado, addDays(corte, later), DIAS).situacion).toBe('vencida');
        },
      ),
    );
  });
});
