import fc from 'fast-check';
import { resumir, type Cuenta } from '../../src/consolidating/resumen';
import { AJUSTES } from '../../src/plan/ajustes';
import { juzgadas } from '../support/generate';

const SUMMED = [
  'actividades',
  'programadas',
  'cumplidas',
  'enProceso',
  'pendientes',
  'porConfirmar',
  'sinReporte',
  'noAplica',
  'cumplidasSinProgramar',
  'vencidas',
  'vencidasPorConfirmar',
  'vencenHoy',
  'porVencer',
  'sinFechaVerificable',
] as const satisfies readonly (keyof Cuenta)[];

function sum(cuentas: readonly Cuenta[], field: (typeof SUMMED)[number]): number {
  return cuentas.reduce((total, cuenta) => total + cuenta[field], 0);
}

describe('the totals of the resumen', () => {
  it('are the sums of its rows, whichever way they are added', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        const resumen = resumir(todas, AJUSTES);
        for (const field of SUMMED) {
          expect(sum(resumen.filas, field)).toBe(resumen.total[field]);
          expect(sum(resumen.porDependencia, field)).toBe(resumen.total[field]);
          expect(sum(resumen.porComponente, field)).toBe(resumen.total[field]);
        }
        expect(resumen.total.actividades).toBe(todas.length);
      }),
    );
  });

  it('put every activity under exactly one estado', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        const { total } = resumir(todas, AJUSTES);
        const byEstado =
          total.cumplidas +
          total.cumplidasSinProgramar +
          total.enProceso +
          total.pendientes +
          total.porConfirmar +
          total.sinReporte +
          total.noAplica;
        expect(byEstado).toBe(total.actividades);
      }),
    );
  });

  it('never call more cumplidas than programadas, and no share where nothing was programada', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        for (const cuenta of resumir(todas, AJUSTES).filas) {
          expect(cuenta.cumplidas).toBeLessThanOrEqual(cuenta.programadas);
          expect(cuenta.porcentaje === null).toBe(cuenta.programadas === 0);
          expect(cuenta.banda === null).toBe(cuenta.porcentaje === null);
        }
      }),
    );
  });

  it('do not depend on the order of the activities', () => {
    fc.assert(
      fc.property(
        juzgadas.chain((todas) =>
          fc.tuple(fc.constant(todas), fc.shuffledSubarray([...todas], { minLength: todas.length })),
        ),
        ([todas, shuffled]) => {
          expect(resumir(shuffled, AJUSTES)).toEqual(resumir(todas, AJUSTES));
        },
      ),
    );
  });
});
