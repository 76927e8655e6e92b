import { consolidadoSpecs } from '../../src/consolidating/specs';
import { addDays, type Day } from '../../src/dates/day';
import type { ClaseFecha, FechaProgramada } from '../../src/dates/fecha-programada';
import { ESTADOS } from '../../src/plan/estado';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidadoOf } from '../support/consolidado';
import { juzgar } from '../support/generate';
import { hasLibreOffice, recalculate } from '../support/libreoffice';
import { differences, tellsOfPreparation, typedOver } from '../support/live-workbook';
import { actividadesDeEjemplo, CAMBIO, consolidadoDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const installed = hasLibreOffice();
if (!installed)
  process.stderr.write('SKIPPED: LibreOffice is not installed to recalculate the consolidated workbook\n');
const itRecalculates = installed ? it : it.skip;

/** Fewer activities than scripts/check-live.ts takes, of all dependencias. */
const SOME = actividadesDeEjemplo(7, 10);

/** Days from the corte to the plazos of an activity: on, before and after each border of the situaciones. */
const PLAZOS: readonly (readonly number[])[] = [
  [],
  [-400],
  [-1],
  [0],
  [1],
  [30],
  [31],
  [-90, -1, 30],
  [-60, 0],
  [-60, 45],
];

/** Kinds of date that are judged in their own way, and two that are not. */
const CLASES: readonly ClaseFecha[] = ['periodica', 'permanente', 'varias', 'invalida'];

/** Names that COUNTIFS would read as something else, or not at all. */
const ODD_NAMES = [
  'Oficina *Jurídica*',
  '=Cultura',
  '<>Hacienda',
  '2026',
  '1/2',
  'Ventanilla~1',
  '¿Cuál?',
  'Á'.repeat(300),
];

/** Every estado with those kinds of date and every border. */
function everyCase(): ReturnType<typeof juzgar>[] {
  const actividades = actividadesDeEjemplo();
  const cases = ESTADOS.flatMap((estado) =>
    CLASES.flatMap((clase) => (clase === 'permanente' ? [[]] : PLAZOS).map((days) => ({ estado, clase, days }))),
  );
  return cases.map(({ estado, clase, days }, index) => {
    const { actividad } = actividades[index % actividades.length] as (typeof actividades)[number];
    const plazos = days.map((count): Day => addDays(CORTE, count));
    const fecha: FechaProgramada = { texto: clase, clase, plazos, inicio: null, avisos: [] };
    const origen = { ...actividad.origen, fila: index + 10 };
    const dependencia = ODD_NAMES[index % ODD_NAMES.length] ?? actividad.dependencia;
    return juzgar({ actividad: { ...actividad, dependencia, origen }, fecha, estado }, CORTE);
  });
}

describe('the consolidated workbook, recalculated from nothing by another program', () => {
  const spec = consolidadoSpecs(consolidadoDeEjemplo(CORTE, new Map(), {}, SOME));
  const cases = consolidadoSpecs(consolidadoOf(everyCase()));
  let recalculated: readonly Uint8Array[] = [];

  beforeAll(async () => {
    if (!installed) return;
    const typed = typedOver(spec, CAMBIO.corte, CAMBIO.estados);
    recalculated = recalculate(await Promise.all([spec, cases, typed].map((one) => writeXlsx(one))));
  }, 120_000);

  const workbook = (index: number): Uint8Array => recalculated[index] ?? new Uint8Array();

  itRecalculates('keeps every value it was written with', () => {
    const { found, formulas } = differences(spec, workbook(0));
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(3000);
  });

  itRecalculates(
    'judges every estado, kind of date and border as the program does, whatever a dependencia is called',
    () => {
      expect(differences(cases, workbook(1)).found).toEqual([]);
    },
  );

  itRecalculates('gives, once a person changed estados and the corte, what consolidating again gives', () => {
    const again = consolidadoSpecs(consolidadoDeEjemplo(CAMBIO.corte, CAMBIO.estados, {}, SOME));
    expect(differences(again, workbook(2), tellsOfPreparation).found).toEqual([]);
    // The changes were felt: against the workbook as it was, many figures differ.
    expect(differences(spec, workbook(2), tellsOfPreparation).found.length).toBeGreaterThan(500);
  });
});
