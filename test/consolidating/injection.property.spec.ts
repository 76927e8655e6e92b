import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { csvOf } from '../../src/consolidating/csv';
import type { Anterior } from '../../src/consolidating/read-anterior';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { ActividadJuzgada } from '../../src/plan/estado';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidadoOf } from '../support/consolidado';
import { actividadesDeEjemplo, consolidadoDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

/** Stands in every hostile text and in nothing of ours. */
const TOKEN = 'zqx7';

/** What a text may be that somebody wants to be run, or that breaks out of a name, a quote, a link or a page header. */
const hostil: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t=', '\r', '＝', "'", '"', '&', '<', '*', '~', '{=', '', ';='),
    fc.constantFrom(
      'HYPERLINK("http://x")&',
      "cmd|' /C calc'!A0",
      'A1',
      '"&A1&"',
      "'!A1",
      '&P&G',
      ']]>',
      '_x000A_',
      ',',
    ),
    fc.constantFrom('', '"', "'", '\n=1+1', ';=1', ' ', '&'),
  )
  .map(([start, middle, end]) => start + TOKEN + middle + end);

const hostiles = fc.array(hostil, { minLength: 10, maxLength: 10 });

function dressed(juzgada: ActividadJuzgada, texts: readonly string[], index: number): ActividadJuzgada {
  const at = (place: number): string => texts[(place + index) % texts.length] ?? '';
  return {
    ...juzgada,
    fecha: { ...juzgada.fecha, texto: at(0) },
    estado: { ...juzgada.estado, razon: at(1) },
    actividad: {
      ...juzgada.actividad,
      dependencia: at(2),
      numero: at(3),
      actividad: at(4),
      meta: at(5),
      responsable: at(6),
      seguimiento: at(7),
      subcomponente: at(8),
      evidencia: at(9),
      otrosSeguimientos: [{ encabezado: at(0), texto: at(1), celda: 'H9' }],
      origen: { ...juzgada.actividad.origen, archivo: at(2), hoja: at(3) },
    },
  };
}

/** A consolidado with hostile texts wherever a dependencia's workbook has a say. */
function hostileSpec(texts: readonly string[]): { readonly spec: WorkbookSpec; readonly csv: string } {
  const [first = ''] = texts;
  const juzgadas = consolidadoDeEjemplo(CORTE, new Map(), {}, actividadesDeEjemplo(7, 1)).juzgadas.map((una, index) =>
    dressed(una, texts, index),
  );
  const anterior: Anterior = {
    archivo: first,
    corte: CORTE,
    vigencia: 2026,
    actividades: juzgadas.slice(3).map(({ actividad, fecha, programada }) => ({
      ...actividad,
      fechaProgramada: `${fecha.texto} antes`,
      plazos: [],
      estado: 'pendiente',
      programada,
    })),
    seguimientos: [
      {
        numero: 1,
        componente: 1,
        fecha: CORTE,
        programadas: 1,
        cumplidas: 1,
        observaciones: first,
        noReportan: first,
      },
    ],
  };
  const consolidado = consolidadoOf(juzgadas, {
    entidad: first,
    anterior,
    noLeidos: [{ archivo: first, motivo: first }],
    hallazgos: [
      {
        regla: 'fecha-imposible',
        severidad: 'error',
        donde: { archivo: juzgadas[0]?.actividad.origen.archivo ?? '', hoja: first, fila: 2, celda: 'B2' },
        params: { texto: first, numero: first },
      },
    ],
  });
  const libroAbierto = juzgadas[0]?.actividad.origen.archivo ?? '';
  return { spec: consolidadoSpecs(consolidado, { matriz: true, libroAbierto }), csv: csvOf(consolidado) };
}

describe('what dependencias type', () => {
  it('gets into no formula, format, list or name of any sheet, and the file holds no formula but ours', async () => {
    await fc.assert(
      fc.asyncProperty(hostiles, async (texts) => {
        const { spec } = hostileSpec(texts);
        const ours = new Set<string>();
        for (const { rows, conditionalFormats = [], validations = [], names = [], tables = [] } of spec.sheets) {
          const formulas = rows.flatMap(({ cells }) =>
            cells.flatMap(({ content }) => (content?.kind === 'formula' ? [content.formula] : [])),
          );
          for (const formula of formulas) ours.add(formula);
          const said = JSON.stringify([
            formulas,
            conditionalFormats,
            validations,
            names,
            tables.map(({ name, columns }) => [name, columns]),
          ]);
          expect(said).not.toContain(TOKEN);
        }
        const bytes = await writeXlsx(spec);
        const read = readXlsx('leido.xlsx', bytes);
        expect(read.sheets.map(({ name }) => name)).toEqual(spec.sheets.map(({ name }) => name));
        for (const cell of read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
          if (cell.formula !== undefined) expect(ours.has(cell.formula)).toBe(true);
        }
        const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /sheet\d+\.xml$/.test(path));
        for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(new RegExp(`<f>[^<]*${TOKEN}`));
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('leads a link to its own cell only, whatever its sheet is called', () => {
    fc.assert(
      fc.property(hostiles, (texts) => {
        const links = hostileSpec(texts).spec.sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? [])),
        );
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) {
          expect(link.kind === 'cell' && /^'(?:[^']|'')+'![A-Z]+\d+$/.test(link.target)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('begins no code in the head of a page', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: fc.constantFrom('&', 'a', 'P', 'G', '9') }), (entidad) => {
        const { sheets } = consolidadoSpecs(consolidadoOf([], { entidad }));
        for (const { print } of sheets) {
          const header = print?.header ?? '';
          expect(header.length).toBeLessThanOrEqual(255);
          expect(header.replace(/&&/g, '').match(/&./g) ?? []).toEqual(header === '' ? [] : ['&L', '&C', '&R']);
        }
      }),
    );
  });

  it('begins no cell of the CSV, and comes back exactly where one apostrophe is taken away', () => {
    fc.assert(
      fc.property(hostiles, (texts) => {
        const cells = [
          ...hostileSpec(texts)
            .csv.slice(1)
            .matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g),
        ].map(([, quoted, bare = '']) => quoted?.replace(/""/g, '"') ?? bare);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        const back = new Set(cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')));
        for (const text of texts) expect(back.has(text)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
