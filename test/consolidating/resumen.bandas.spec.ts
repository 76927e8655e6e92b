import { bandaDe, resumir } from '../../src/consolidating/resumen';
import type { Day } from '../../src/dates/day';
import type { Actividad } from '../../src/plan/actividad';
import { AJUSTES } from '../../src/plan/ajustes';
import fc from 'fast-check';
import { actividad, juzgar } from '../support/generate';

const [una] = fc.sample(actividad, { seed: 7, numRuns: 1 }) as [Actividad];

/** As many activities due in March and judged in April, so many of them cumplidas. */
function resumenOf(cumplidas: number, programadas: number): ReturnType<typeof resumir> {
  const fecha = { texto: '', clase: 'fecha', plazos: ['2026-03-31' as Day], inicio: null, avisos: [] } as const;
  return resumir(
    Array.from({ length: programadas }, (_, index) =>
      juzgar({ actividad: una, fecha, estado: index < cumplidas ? 'cumplida' : 'pendiente' }, '2026-04-30' as Day),
    ),
    AJUSTES,
  );
}

describe('the band of a share', () => {
  it.each([
    [0, 'baja'],
    [0.599999, 'baja'],
    [0.6, 'media'],
    [0.7999, 'media'],
    [0.8, 'alta'],
    [1, 'alta'],
  ] as const)('of %p is %s', (share, banda) => {
    expect(bandaDe(share, AJUSTES.bandas)).toBe(banda);
  });

  it('is taken of the unrounded value: 1599 of 2000 shows as 80,0 % and is media', () => {
    expect(resumenOf(1599, 2000).total.banda).toBe('media');
    expect(resumenOf(1199, 2000).total.banda).toBe('baja');
  });

  it('is media at 3 of 5 and alta at 4 of 5, though neither is exact in binary', () => {
    expect(resumenOf(3, 5).total.banda).toBe('media');
    expect(resumenOf(4, 5).total.banda).toBe('alta');
    expect(resumenOf(6, 10).total.banda).toBe('media');
    expect(resumenOf(28, 35).total.banda).toBe('alta');
  });

  it('follows the bounds that the control office sets', () => {
    expect(bandaDe(0.7, { media: 0.7, alta: 0.9 })).toBe('media');
    expect(bandaDe(0.85, { media: 0.7, alta: 0.9 })).toBe('media');
  });
});
