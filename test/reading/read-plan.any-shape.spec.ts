import fc from 'fast-check';
import { readPlan } from '../../src/reading/read-plan';
import { asDrawn, asRead } from './drawing/as-meant';
import { CORPUS } from './drawing/corpus';
import { drawWorkbook } from './drawing/draw-workbook';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('a plan drawn in any of the shapes that are seen, with their defects', () => {
  it('is read as it was meant: every activity at its row with all its fields, and none besides', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { workbook, actividades } = drawWorkbook(seed, CORPUS);
        expect(readPlan(workbook).actividades.map(asRead)).toEqual(actividades.map(asDrawn));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('has each of its rows counted once', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { workbook } = drawWorkbook(seed, CORPUS);
        const { conciliacion } = readPlan(workbook);
        for (const [index, hoja] of conciliacion.entries()) {
          const { actividades, continuaciones, encabezados, titulos, totales, noEntendidas } = hoja;
          const sum = actividades + continuaciones + encabezados + titulos + totales + noEntendidas.length;
          expect(sum).toBe(hoja.filasConTexto);
          expect(hoja.filasConTexto).toBe(workbook.sheets[index]?.rows.length);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
