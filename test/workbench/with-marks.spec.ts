import { withMarks } from '../../src/workbench/with-marks';
import type { SheetSpec } from '../../src/workbook/spec';

const sheet: SheetSpec = {
  name: 'Riesgos',
  mark: 'copia_1',
  columns: [],
  rows: [{ row: 2, cells: [{ column: 1, content: { kind: 'text', text: 'a' } }] }],
};

describe('sheets with marks laid over them', () => {
  it('get a conditional format and a note a mark, and keep their cells', () => {
    const [marked] = withMarks([sheet], [{ sheet: 'Riesgos', cell: 'A2', kind: 'vencida', note: 'Vencida' }]);
    expect(marked?.conditionalFormats).toEqual([
      { area: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }, formula: 'TRUE', style: 'vencida' },
    ]);
    expect(marked?.rows).toEqual([
      { row: 2, cells: [{ column: 1, content: { kind: 'text', text: 'a' }, note: 'Vencida' }] },
    ]);
  });

  it('get cells for marks on blank ones, in order', () => {
    const [marked] = withMarks(
      [sheet],
      [
        { sheet: 'Riesgos', cell: 'C2', kind: 'por-vencer', note: 'Por vencer' },
        { sheet: 'Riesgos', cell: 'B1', kind: 'por-vencer', note: 'Por vencer' },
      ],
    );
    expect(marked?.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [2]],
      [2, [1, 3]],
    ]);
  });

  it('stay as they are without marks of their own', () => {
    expect(withMarks([sheet], [{ sheet: 'Otra', cell: 'A1', kind: 'vencida', note: '' }])).toEqual([sheet]);
  });
});
