import fc from 'fast-check';
import { rectanglesOf, type Placed } from '../../src/excel/rectangles';

const grids = fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 1, maxLength: 6 }), { maxLength: 8 });

function placed(grid: readonly (readonly string[])[]): Placed<string>[] {
  return grid.flatMap((line, row) =>
    line.flatMap((key, column) => (key === '' ? [] : [{ row: row + 1, column: column + 1, key }])),
  );
}

describe('cells as rectangles', () => {
  it('covers every cell once, with its own key, and no other cell', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const cells = placed(grid);
        const covered = rectanglesOf(cells).flatMap(({ key, area }) => {
          const inside: string[] = [];
          for (let row = area.firstRow; row <= area.lastRow; row += 1) {
            for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
              inside.push(`${String(row)},${String(column)} ${key}`);
            }
          }
          return inside;
        });
        expect(covered.sort()).toEqual(
          cells.map(({ row, column, key }) => `${String(row)},${String(column)} ${key}`).sort(),
        );
      }),
    );
  });

  it('makes one rectangle of a block, and one of each column of a table', () => {
    const block = placed([
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
    ]);
    expect(rectanglesOf(block)).toEqual([
      { key: 'a', area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 } },
      { key: 'b', area: { firstRow: 1, lastRow: 3, firstColumn: 3, lastColumn: 3 } },
    ]);
  });

  it('keeps apart what a row stands between', () => {
    expect(
      rectanglesOf([
        { row: 1, column: 1, key: 'a' },
        { row: 3, column: 1, key: 'a' },
      ]),
    ).toHaveLength(2);
  });
});
