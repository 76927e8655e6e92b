import fc from 'fast-check';
import { estructurarPasos, libroEstructurado, type PedidoFormulario } from '../../src/actions/estructurar';
import { readPlan } from '../../src/reading/read-plan';
import { finish } from '../../src/workbook/steps';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { day, plan } from '../support/plan';
import { anyActividad } from './any-plan';
import { meaningOf } from './meaning';

const PEDIDO: PedidoFormulario = {
  perfil: 'PAAC',
  entidad: 'MUNICIPIO DE EJEMPLO',
  nit: '',
  codigo: '',
  version: '',
  vigencia: 2025,
  corte: day('2025-08-31'),
};

/** Texts to compare two plans whose activities stand in another order. */
function meanings(actividades: readonly Parameters<ReturnType<typeof meaningOf>>[0][]): string[] {
  return actividades.map((actividad) => JSON.stringify(meaningOf(PEDIDO.vigencia)(actividad))).sort();
}

it('whatever a plan holds, its structured sheets are read as the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyActividad, { minLength: 1, maxLength: 12 }), async (actividades) => {
      const sheets = finish(estructurarPasos(plan({ actividades }), PEDIDO));
      const again = readPlan(readXlsx('ordenado.xlsx', await writeXlsx(libroEstructurado(sheets, PEDIDO))));
      expect(meanings(again.actividades)).toEqual(meanings(actividades));
      expect(again.conciliacion.flatMap(({ noEntendidas }) => noEntendidas)).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);
