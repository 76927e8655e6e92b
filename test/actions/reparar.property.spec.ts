import fc from 'fast-check';
import { reparar } from '../../src/actions/reparar';
import { validarPasos, type Validacion } from '../../src/actions/validar';
import { mensajeDe } from '../../src/messages/reglas';
import { AJUSTES } from '../../src/plan/ajustes';
import { readPlan } from '../../src/reading/read-plan';
import type { Area } from '../../src/workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { finish } from '../../src/workbook/steps';
import { repairSheets, undoInSheets } from '../../src/xlsx/repair-sheets';
import { sheetOf, workbookOf } from '../support/fake-workbook';
import { day } from '../support/plan';

/** «Corregir todo lo seguro» on plans as untidy as a person can type them. */
jest.setTimeout(60_000);

const contexto = { vigencia: 2025, corte: day('2025-08-31'), ajustes: AJUSTES, confirmados: {} };
const validate = (snapshot: WorkbookSnapshot): Validacion => finish(validarPasos(readPlan(snapshot), contexto));

const HEAD = [
  'Subcomponente/Procesos',
  'No.',
  'Actividades',
  'Meta o Producto',
  'Responsable',
  'Fecha Programada',
  'Actividades cumplidas',
  'Observaciones',
];

/** Stray blanks of every kind. */
const untidy = (texts: readonly string[], more: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', ' ', '\n', '\u00a0', '\u200b'),
      fc.constantFrom(...texts),
      fc.constantFrom('', ' ', '  ', '\n', '\u00ad', ' \n', ...more),
    )
    .map((parts) => parts.join(''));
/** And what a web page leaves. */
const pasted = (texts: readonly string[]): fc.Arbitrary<string> => untidy(texts, ['</p>', '&nbsp;', '.', '<br>x  y']);
const blank = fc.constant(null);
const TEXTS = ['Publicar  el informe', 'Remitir\u00a0el informe', 'Revisar el mapa \nde riesgos', 'x &lt;b&gt; y'];
const date = (format?: string): fc.Arbitrary<Cell> =>
  fc.integer({ min: 45_000, max: 46_500 }).map((serial) => ({
    kind: 'number',
    column: 6,
    number: serial,
    ...(format === undefined ? {} : { format }),
  }));

const ownRow = fc
  .tuple(
    fc.oneof(blank, pasted(['Monitoreo y Revisión', 'Consulta  y Divulgación', 'Seguimiento'])),
    fc.oneof(
      fc.tuple(blank, untidy(['1,4 Elaborar  el plan', '2.2 Socializar el mapa'])),
      fc.tuple(untidy(['1,1 Elaborar el plan', '1.4 Elaborar  el plan de la oficina']), blank),
      fc.tuple(untidy(['1.1', '1,2', '1 . 3', 'No. 4', '2.1.', 'A1']), fc.oneof(blank, pasted(TEXTS))),
    ),
    fc.oneof(blank, pasted(TEXTS)),
    fc.oneof(blank, pasted(['Enlace de calidad', 'Todos  los funcionarios'])),
    fc.oneof(
      blank,
      date(),
      untidy([
        '30/06/2025',
        '30 de junio de 2025',
        '04/30/2025',
        '04/30/2025 y  08/31/2025',
        '31/04/2025',
        '30/06/25',
        '30 de junio',
        'Todo  el año',
        'Trimestral',
        'Ana Ejemplo',
        '01/02/2025 - 12/31/2025',
      ]),
    ),
    fc.oneof(blank, untidy(['-']), pasted(['Se publicó  el informe', 'Pendiente'])),
    fc.oneof(blank, pasted(['Ver https://www.ejemplo.gov.co/a', 'Acta  de comité'])),
  )
  .map(([subcomponente, numbered, ...others]) => [subcomponente, ...numbered, ...others]);

/** The rest of a row that a page's end broke. */
const restOfRow = fc
  .tuple(pasted(['de la  dependencia', 'y su mapa']), fc.oneof(blank, pasted(['en la  cartelera'])))
  .map(([actividad, seguimiento]) => [null, null, actividad, null, null, null, seguimiento, null]);

const row = fc
  .tuple(ownRow, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(restOfRow)))
  .map(([own, rest]) => [own, ...rest]);

/** Rows that somebody merged in the columns of Meta and Responsable, with or without a text. */
const merges = fc.array(
  fc.tuple(fc.constantFrom(4, 5), fc.integer({ min: 6, max: 14 }), fc.integer({ min: 1, max: 3 })),
  { maxLength: 3 },
);

const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 10 }), merges)
  .map(([rows, merged]) => {
    const sheet = sheetOf('Riesgos', [
      ['PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO - VIGENCIA 2025'],
      ['SECRETARÍA DE SALUD'],
      ['Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción'],
      HEAD,
      ...rows.flat(),
    ]);
    return workbookOf('salud.xlsx', withMerges(sheet, merged));
  });

/** What is merged holds the text of its first cell alone; areas that overlap are left out. */
function withMerges(
  sheet: SheetSnapshot,
  merged: readonly (readonly [column: number, first: number, more: number])[],
): SheetSnapshot {
  const areas: Area[] = [];
  for (const [column, firstRow, more] of merged) {
    const area = { firstRow, lastRow: firstRow + more, firstColumn: column, lastColumn: column };
    const overlaps = areas.some(
      (one) => one.firstColumn === column && one.firstRow <= area.lastRow && area.firstRow <= one.lastRow,
    );
    if (!overlaps) areas.push(area);
  }
  const isCovered = (at: number, column: number): boolean =>
    areas.some((area) => area.firstColumn === column && at > area.firstRow && at <= area.lastRow);
  return {
    ...sheet,
    merges: areas,
    rows: sheet.rows.map(({ row: at, cells }) => ({
      row: at,
      cells: cells.filter(({ column }) => !isCovered(at, column)),
    })),
  };
}

/** A month is written as a figure, and a web page's names of characters are no words. */
const MENDED_WORDS = /^(?:junio|nbsp)$/;

const wordsIn = (sheets: readonly SheetSnapshot[]): readonly string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'text' ? (cell.text.match(/\p{L}{4,}/gu) ?? []) : [])),
    ),
  );

const meaningOf = ({ juzgadas }: Validacion): unknown =>
  juzgadas.map(({ actividad, fecha, estado, situacion }) => [
    actividad.origen.fila,
    actividad.numero,
    fecha.plazos,
    estado.valor,
    situacion,
  ]);

it('all sure mends of any plan leave none to be made, lose no word, change no meaning, and are taken back cell for cell', () => {
  fc.assert(
    fc.property(anyWorkbook, (snapshot) => {
      const before = validate(snapshot);
      const changes = reparar(before.hallazgos, snapshot);
      expect(changes.every(({ expected }) => expected !== undefined)).toBe(true);
      const { sheets, undo } = repairSheets(snapshot.sheets, changes);
      const after = validate({ ...snapshot, sheets });

      const left = after.hallazgos.filter(({ arreglo }) => arreglo?.seguro === true);
      expect(left.map((hallazgo) => `${hallazgo.donde.celda ?? ''} ${mensajeDe(hallazgo)}`)).toEqual([]);
      expect(meaningOf(after)).toEqual(meaningOf(before));
      const words = wordsIn(sheets).join(' ');
      for (const word of wordsIn(snapshot.sheets)) if (!MENDED_WORDS.test(word)) expect(words).toContain(word);
      expect(undoInSheets(sheets, undo)).toEqual(snapshot.sheets);
    }),
    { numRuns: 80 },
  );
});
