import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { SheetSpec } from '../../src/workbook/spec';
import { consolidadoOf } from '../support/consolidado';
import { juzgar } from '../support/generate';
import { actividadesDeEjemplo, consolidadoDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const [base] = actividadesDeEjemplo() as [ReturnType<typeof actividadesDeEjemplo>[number]];

function matrizOf(...seguimientos: readonly string[]): SheetSpec {
  const juzgadas = seguimientos.map((seguimiento, index) => {
    const actividad = {
      ...base.actividad,
      seguimiento,
      subcomponente: 'Consulta y Divulgación',
      numero: `3.${index + 1}`,
    };
    return juzgar({ ...base, actividad }, CORTE);
  });
  return consolidadoSpecs(consolidadoOf(juzgadas), { matriz: true }).sheets.find(
    ({ mark }) => mark === 'matriz_1',
  ) as SheetSpec;
}

function textsOf({ rows }: SheetSpec, column: number): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.column === column && cell.content?.kind === 'text' ? [cell.content.text] : [])),
  );
}

describe('the printed report of a dependencia', () => {
  it('merges the subcomponente over its activities', () => {
    const sheet = matrizOf('uno', 'dos', 'tres');
    const row = sheet.rows.find(({ cells }) =>
      cells.some(({ content }) => content?.kind === 'text' && content.text === '3.1'),
    )?.row;
    expect(sheet.merges).toContainEqual({ firstRow: row, firstColumn: 1, lastRow: (row ?? 0) + 2, lastColumn: 2 });
    expect(textsOf(sheet, 1).filter((text) => text === 'Consulta y Divulgación')).toHaveLength(1);
  });

  it('goes on in another row where a text is longer than a row can show, losing none of it', () => {
    const words = Array.from({ length: 900 }, (_, index) => `palabra${index}`).join(' ');
    const sheet = matrizOf(words);
    const pieces = textsOf(sheet, 11).filter((text) => text.startsWith('palabra'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(' ')).toBe(words);
    for (const { height } of sheet.rows) expect(height ?? 0).toBeLessThanOrEqual(409);
  });

  it('repeats the head of the table at every page', () => {
    const sheet = matrizOf(...Array.from({ length: 120 }, (_, index) => `Seguimiento ${index}`));
    const heads = textsOf(sheet, 3).filter((text) => text === 'N.º');
    const isReport = (text: string): boolean => text.startsWith('Seguimiento ');
    const lastRow = [...sheet.rows]
      .reverse()
      .find(({ cells }) =>
        cells.some(({ column, content }) => column === 11 && content?.kind === 'text' && isReport(content.text)),
      )?.row;
    const breaks = (sheet.print?.breaksBefore ?? []).filter((row) => row <= (lastRow ?? 0));
    expect(breaks.length).toBeGreaterThan(3);
    expect(heads).toHaveLength(breaks.length + 1);
    expect(sheet.print?.titleRows).toEqual({ first: 1, last: 4 });
  });

  it('says which componentes the dependencia does not report', () => {
    expect(textsOf(matrizOf('uno'), 1).filter((text) => text.includes('no reporta este componente'))).toHaveLength(4);
  });

  it('overlaps no merges', () => {
    for (const sheet of consolidadoSpecs(consolidadoDeEjemplo(), { matriz: true }).sheets) {
      const seen = new Set<string>();
      for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges ?? []) {
        for (let row = firstRow; row <= lastRow; row += 1) {
          for (let column = firstColumn; column <= lastColumn; column += 1) {
            expect(seen.has(`${row},${column}`)).toBe(false);
            seen.add(`${row},${column}`);
          }
        }
      }
    }
  });
});
