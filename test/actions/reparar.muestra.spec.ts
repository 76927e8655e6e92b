import { SAMPLE_CORTE, SAMPLE_VIGENCIA, sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { reparar } from '../../src/actions/reparar';
import { validarPasos, type Validacion } from '../../src/actions/validar';
import { mensajeDe } from '../../src/messages/reglas';
import { AJUSTES } from '../../src/plan/ajustes';
import { readPlan } from '../../src/reading/read-plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { finish } from '../../src/workbook/steps';
import { readXlsx } from '../../src/xlsx/read';
import { repairSheets } from '../../src/xlsx/repair-sheets';
import { day } from '../support/plan';

/** «Corregir todo lo seguro» on the workbooks of the sample, with every defect that they hold. */
jest.setTimeout(60_000);

const contexto = { vigencia: SAMPLE_VIGENCIA, corte: day(SAMPLE_CORTE), ajustes: AJUSTES, confirmados: {} };
const validate = (snapshot: WorkbookSnapshot): Validacion => finish(validarPasos(readPlan(snapshot), contexto));

/** What a repair must not change: which activities there are, what they say, when they are due and how they stand. */
const meaningOf = ({ juzgadas }: Validacion): unknown =>
  juzgadas.map(({ actividad, fecha, estado, situacion }) => ({
    numero: actividad.numero,
    actividad: actividad.actividad,
    subcomponente: actividad.subcomponente,
    responsable: actividad.responsable,
    plazos: fecha.plazos,
    estado: estado.valor,
    situacion,
  }));

describe.each(sampleWorkbooks().map((workbook) => [workbook.fileName, workbook] as const))(
  '%s',
  (fileName, workbook) => {
    it('has no sure mend left once all are made, and means the same', async () => {
      const snapshot = readXlsx(fileName, await workbookBytes(workbook));
      const before = validate(snapshot);
      const changes = reparar(before.hallazgos, snapshot);
      const after = validate({ ...snapshot, sheets: repairSheets(snapshot.sheets, changes).sheets });
      expect(after.hallazgos.filter(({ arreglo }) => arreglo?.seguro === true).map(mensajeDe)).toEqual([]);
      expect(meaningOf(after)).toEqual(meaningOf(before));
    });
  },
);

it('the dependencia without defects has nothing to mend: no error, no aviso', async () => {
  const clean = sampleWorkbooks().filter(({ fileName }) => fileName.includes('Planeación'));
  expect(clean).toHaveLength(1);
  for (const workbook of clean) {
    const { hallazgos, veredicto } = validate(readXlsx(workbook.fileName, await workbookBytes(workbook)));
    expect(hallazgos.filter(({ severidad }) => severidad !== 'sugerencia').map(mensajeDe)).toEqual([]);
    expect(veredicto.valor).toBe('listo');
  }
});
