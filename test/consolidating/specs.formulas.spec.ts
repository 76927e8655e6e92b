import fc from 'fast-check';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { CellContent, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidadoOf } from '../support/consolidado';
import { juzgadas } from '../support/generate';
import { consolidadoDeEjemplo } from '../support/municipio-de-ejemplo';

/** Functions that Excel has had since 2010 and LibreOffice 7 has too, and whose codes are the same in every language. */
const ALLOWED = new Set(
  'IF AND OR ISNUMBER ISNA MATCH INDEX COUNT COUNTIF COUNTIFS SUM SMALL LARGE MAX N ROW SUBSTITUTE LEN LEFT'.split(' '),
);
const MAX_FORMULA = 8192;
const MAX_LITERAL = 255;

function formulasOf(spec: WorkbookSpec): string[] {
  return spec.sheets.flatMap(({ rows, conditionalFormats = [] }) => [
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content?.kind === 'formula' ? [content.formula] : [])),
    ),
    ...conditionalFormats.map(({ formula }) => formula),
  ]);
}

/** A formula without the texts in it. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

const spec = consolidadoSpecs(consolidadoDeEjemplo(), { matriz: true });

describe('the formulas of the consolidated workbook', () => {
  const formulas = formulasOf(spec);

  it('use no function that is newer than Excel 2010 or speaks the language of the machine', () => {
    const used = new Set(formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  it('stay within what Excel takes', () => {
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(MAX_FORMULA);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThan(MAX_LITERAL);
    }
  });

  it('name only columns that the table «Consolidado» has', () => {
    const table = spec.sheets.flatMap(({ tables = [] }) => tables).find(({ name }) => name === 'Consolidado');
    const asked = new Set(
      formulas.flatMap((formula) => [...bare(formula).matchAll(/Consolidado\[([^\]]*)\]/g)].map(([, head]) => head)),
    );
    expect(asked.size).toBeGreaterThan(5);
    for (const head of asked) expect(table?.columns).toContain(head);
  });

  it('name only defined names that some sheet brings, each once', () => {
    const names = spec.sheets.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    const asked = new Set(
      formulas.flatMap((formula) => bare(formula).match(/(?<![\w[\].$])[A-Z][a-z]\w+(?![\w[(])/g) ?? []),
    );
    for (const name of asked) expect(names).toContain(name);
    expect(names).toContain('Corte');
  });

  it('point at other sheets by tables and names alone, so that renaming a sheet breaks nothing', () => {
    for (const formula of formulas) expect(bare(formula)).not.toContain('!');
  });

  it('stand for every figure of «Resumen»: no count is typed', () => {
    const resumen = spec.sheets.find(({ mark }) => mark === 'resumen') as SheetSpec;
    const typed = resumen.rows.flatMap(({ cells }) => cells.filter(({ content }) => content?.kind === 'number'));
    // Vigencia, number of dependencias, two bands and the days of por vencer.
    expect(typed).toHaveLength(5);
  });
});

describe('the texts of dependencias', () => {
  const isText = (content: CellContent | undefined): content is Extract<CellContent, { kind: 'text' }> =>
    content?.kind === 'text';

  it('stay text in every sheet, whatever they begin with', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        const generated = consolidadoSpecs(consolidadoOf(todas), { matriz: true });
        const texts = new Set(
          generated.sheets.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (isText(content) ? [content.text] : []))),
          ),
        );
        for (const { actividad } of todas) {
          for (const typed of [actividad.actividad, actividad.seguimiento, actividad.meta]) {
            if (typed !== '') expect(texts.has(typed)).toBe(true);
          }
        }
        expect(formulasOf(generated).join('\n')).not.toMatch(/Excelente|\+57|@contacto|Jurídica|=Cultura/);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a consolidado without activities', () => {
  it('is still a workbook, with its figures at nothing', async () => {
    const empty = consolidadoSpecs(consolidadoOf([]), { matriz: true });
    expect(empty.sheets.map(({ mark }) => mark)).toContain('resumen');
    expect((await writeXlsx(empty)).length).toBeGreaterThan(1000);
  });
});
