import { SAMPLE_CORTE, SAMPLE_VIGENCIA, sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { estructurarPasos, libroEstructurado, type PedidoFormulario } from '../../src/actions/estructurar';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/reading/read-plan';
import { finish } from '../../src/workbook/steps';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { day } from '../support/plan';
import { inFormOrder, meaningOf } from './meaning';

/** What Estructurar writes is read back as the same plan: nothing lost, nothing more, nothing otherwise. */
const PEDIDO: PedidoFormulario = {
  perfil: 'PAAC',
  entidad: '',
  nit: '',
  codigo: 'F-20',
  version: '3',
  vigencia: SAMPLE_VIGENCIA,
  corte: day(SAMPLE_CORTE),
};

async function structured(plan: Plan): Promise<Plan> {
  const sheets = finish(estructurarPasos(plan, PEDIDO));
  return readPlan(readXlsx('ordenado.xlsx', await writeXlsx(libroEstructurado(sheets, PEDIDO))));
}

describe.each(sampleWorkbooks().map((workbook) => [workbook.fileName, workbook] as const))('%s', (_, workbook) => {
  let original: Plan;
  let again: Plan;

  beforeAll(async () => {
    original = readPlan(readXlsx(workbook.fileName, await workbookBytes(workbook)));
    again = await structured(original);
  }, 60_000);

  it('structured and read again, holds the same activities with the same fields, plazos and estados', () => {
    expect(original.actividades.length).toBeGreaterThan(0);
    expect(again.actividades.map(meaningOf(SAMPLE_VIGENCIA))).toEqual(
      inFormOrder(original.actividades).map(meaningOf(SAMPLE_VIGENCIA)),
    );
  });

  it('structured, has nothing that reading must mend or does not understand', () => {
    expect(again.hallazgos).toEqual([]);
    expect(again.conciliacion.flatMap(({ noEntendidas }) => noEntendidas)).toEqual([]);
    for (const hoja of again.conciliacion) {
      const { actividades, continuaciones, encabezados, titulos, totales } = hoja;
      expect(actividades + continuaciones + encabezados + titulos + totales).toBe(hoja.filasConTexto);
    }
  });

  it('structured, names the entity, the vigencia and the dependencias that it named', () => {
    expect(again.vigencia?.anio).toBe(SAMPLE_VIGENCIA);
    expect(again.dependencias).toEqual(
      [...new Set(inFormOrder(original.actividades).map(({ dependencia }) => dependencia))].filter(
        (nombre) => nombre !== '',
      ),
    );
    expect(again.entidad).toBe(original.entidad);
  });
});
