import fc from 'fast-check';
import { shownText } from '../../src/taskpane/pane/cell-shown';
import { geometryOf, indexAt } from '../../src/workbench/grid/geometry';
import { paintOf } from '../../src/workbench/grid/looks';
import { moveBy, type Place } from '../../src/workbench/grid/move';
import { isInside, shownRows } from '../../src/workbench/grid/shown-rows';
import { mergeFinder, scrollInto, visibleOf } from '../../src/workbench/grid/visible';
import { parseArea, type Area } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from '../support/fake-workbook';
import { day } from '../support/plan';

const area = (name: string): Area => {
  const parsed = parseArea(name);
  if (!parsed) throw new RangeError(name);
  return parsed;
};

function withRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return { ...sheet, rows: [...sheet.rows, { row, cells: [{ kind: 'text', column: 1, text: 'al final' }] }] };
}

describe('the rows that are drawn', () => {
  it('are those with values, the blank ones between, and some room below', () => {
    const shown = shownRows(sheetOf('Hoja1', [['a'], [null], ['c']]));
    expect(shown.slice(0, 4)).toEqual([1, 2, 3, 4].map((row) => ({ kind: 'row', row, afterHidden: false })));
    expect(shown).toHaveLength(3 + 15);
  });

  it('draw a long run of blank rows as one line, so that row 1.048.576 is near', () => {
    const shown = shownRows(withRow(sheetOf('Hoja1', [['a']]), 1_048_576));
    expect(shown.slice(0, 3)).toEqual([
      { kind: 'row', row: 1, afterHidden: false },
      { kind: 'gap', first: 2, last: 1_048_575 },
      { kind: 'row', row: 1_048_576, afterHidden: false },
    ]);
  });

  it('leave hidden rows out and tell the row after them', () => {
    const shown = shownRows({ ...sheetOf('Hoja1', [['a'], ['b'], ['c']]), hiddenRows: [{ first: 2, last: 2 }] });
    expect(shown.slice(0, 2)).toEqual([
      { kind: 'row', row: 1, afterHidden: false },
      { kind: 'row', row: 3, afterHidden: true },
    ]);
  });

  it('know whether an index lies in spans in order', () => {
    const spans = [
      { first: 2, last: 4 },
      { first: 9, last: 9 },
    ];
    expect([1, 2, 4, 5, 9, 10].map((index) => isInside(spans, index))).toEqual([false, true, true, false, true, false]);
  });
});

describe('the geometry of a sheet', () => {
  it('gives hidden columns no width and wide ones their own', () => {
    const looks = { columnWidths: [{ first: 1, last: 1, characters: 30 }], cells: {}, frozenRows: 0, frozenColumns: 0 };
    const { lefts } = geometryOf({
      ...sheetOf('Hoja1', [['a', 'b', 'c']]),
      hiddenColumns: [{ first: 2, last: 2 }],
      looks,
    });
    expect([lefts[1], lefts[2], (lefts[3] ?? 0) - (lefts[2] ?? 0)]).toEqual([0, 220, 0]);
  });

  it('makes a row taller for a long text, but not for one that spans rows', () => {
    const long = 'Publicar el informe de seguimiento en la página web de la entidad';
    const heights = (sheet: SheetSnapshot): number[] => {
      const { tops } = geometryOf(sheet);
      return [0, 1].map((index) => (tops[index + 1] ?? 0) - (tops[index] ?? 0));
    };
    const plain = sheetOf('Hoja1', [
      [long, 'x'],
      ['y', 'z'],
    ]);
    expect(heights(plain)[0]).toBeGreaterThan(heights(plain)[1] ?? 0);
    expect(heights({ ...plain, merges: [area('A1:A2')] })).toEqual([22, 22]);
  });

  it('lets a title that is alone in its row run over the empty cells beside it', () => {
    const { spills } = geometryOf(
      sheetOf('Hoja1', [['SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO'], ['a', 'b']]),
    );
    expect(spills.get(1)?.column).toBe(1);
    expect(spills.get(1)?.last).toBeGreaterThan(3);
    expect(spills.has(2)).toBe(false);
  });

  it('does not grow to the edge of the sheet for a merge that does', () => {
    expect(geometryOf({ ...sheetOf('Hoja1', [['título']]), merges: [area('A1:XFD1')] }).columns).toBeLessThan(20);
  });

  it('finds the index at a position of sorted edges', () => {
    const edges = Float64Array.from([0, 10, 30, 60]);
    expect([-5, 0, 9, 10, 59, 60, 99].map((position) => indexAt(edges, position))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  });
});

describe('what is drawn of a sheet', () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`fila ${index + 1}`, 'x']);

  it('is a screenful, wherever a person has scrolled to', () => {
    const geometry = geometryOf(sheetOf('Hoja1', rows));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (top) => {
        const { rows: drawn } = visibleOf(geometry, { top, left: 0, width: 800, height: 600 });
        expect(drawn.length).toBeLessThan(60);
        expect(drawn).toContain(Math.min(indexAt(geometry.tops, top), geometry.rows.length - 1));
      }),
    );
  });

  it('has the first row of a merge that reaches into sight, and what is frozen', () => {
    const looks = { columnWidths: [], cells: {}, frozenRows: 1, frozenColumns: 0 };
    const geometry = geometryOf({ ...sheetOf('Hoja1', rows), merges: [area('A20:A400')], looks });
    const { rows: drawn } = visibleOf(geometry, { top: 4000, left: 0, width: 800, height: 600 });
    expect(drawn.slice(0, 2)).toEqual([0, 19]);
  });

  it('scrolls no further than it must, beside what is frozen', () => {
    expect(scrollInto(100, 200, 0, 150, 180)).toBe(100);
    expect(scrollInto(100, 200, 0, 50, 80)).toBe(50);
    expect(scrollInto(100, 200, 40, 120, 150)).toBe(80);
    expect(scrollInto(100, 200, 0, 380, 400)).toBe(200);
  });
});

describe('the keys', () => {
  const sheet: SheetSnapshot = {
    ...withRow(
      sheetOf('Hoja1', [
        ['a', 'b', 'c'],
        ['d', null, 'f'],
        ['g', 'h', 'i'],
        ['j', 'k', 'l'],
      ]),
      900,
    ),
    merges: [area('A2:A3')],
    hiddenColumns: [{ first: 2, last: 2 }],
  };
  const geometry = geometryOf(sheet);
  const mergeAt = mergeFinder(geometry.merges);
  const press = (key: string, from: Place, ctrlKey = false): Place | null =>
    moveBy({ key, ctrlKey, metaKey: false }, from, geometry, mergeAt, 10);

  it('pass over hidden columns, take a merge as one cell, and stop at the edges', () => {
    expect(press('ArrowRight', { row: 1, column: 1 })).toEqual({ row: 1, column: 3 });
    expect(press('ArrowLeft', { row: 1, column: 3 })).toEqual({ row: 1, column: 1 });
    expect(press('ArrowLeft', { row: 1, column: 1 })).toEqual({ row: 1, column: 1 });
    expect(press('ArrowDown', { row: 1, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(press('ArrowDown', { row: 2, column: 1 })).toEqual({ row: 4, column: 1 });
    expect(press('ArrowUp', { row: 4, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(press('ArrowUp', { row: 1, column: 1 })).toEqual({ row: 1, column: 1 });
  });

  it('pass over a line of blank rows', () => {
    expect(press('ArrowDown', { row: 4, column: 3 })).toEqual({ row: 900, column: 3 });
    expect(press('ArrowUp', { row: 900, column: 3 })).toEqual({ row: 4, column: 3 });
  });

  it('go to the ends, and leave other keys alone', () => {
    expect(press('Home', { row: 4, column: 3 })).toEqual({ row: 4, column: 1 });
    expect(press('Home', { row: 4, column: 3 }, true)).toEqual({ row: 1, column: 1 });
    expect(press('End', { row: 1, column: 1 }, true)?.row).toBe(915);
    expect(press('PageDown', { row: 1, column: 1 })?.row).toBeGreaterThan(4);
    expect(press('a', { row: 1, column: 1 })).toBeNull();
  });

  it('always end on a cell that is shown', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), (presses) => {
        let place: Place = { row: 1, column: 1 };
        for (const key of presses) place = press(key, place) ?? place;
        expect(geometry.indexOfRow.has(place.row)).toBe(true);
        expect(place.column).not.toBe(2);
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeLessThanOrEqual(geometry.columns);
      }),
    );
  });
});

describe('a cell as the grid shows it', () => {
  it.each([
    [{ kind: 'text', column: 1, text: ' tal cual ' } as const, ' tal cual '],
    [{ kind: 'number', column: 1, number: 1234.5 } as const, '1234,5'],
    [{ kind: 'number', column: 1, number: 1.1, format: '0.00' } as const, '1,10'],
    [{ kind: 'number', column: 1, number: 0.795, format: '0.0%' } as const, '79,5%'],
    [{ kind: 'number', column: 1, number: 1234, format: '#,##0' } as const, '1.234'],
    [{ kind: 'date', column: 1, day: day('2026-08-31'), serial: 46265 } as const, '31/08/2026'],
    [{ kind: 'date', column: 1, day: null, serial: -4 } as const, '-4'],
    [{ kind: 'boolean', column: 1, boolean: true } as const, 'VERDADERO'],
    [{ kind: 'error', column: 1, error: '#REF!' } as const, '#REF!'],
  ])('%j reads %s', (cell, text) => expect(shownText(cell)).toBe(text));

  it('has text that reads on its fill', () => {
    expect(paintOf({ fill: '#1F4E79' }).color).toBe('#ffffff');
    expect(paintOf({ fill: '#FFF2CC' }).color).toBe('#000000');
    expect(paintOf({ fill: '#DDEBF7', color: '#1F4E79' }).color).toBe('#1F4E79');
    expect(paintOf({ fill: '#1F4E79', color: '#C00000' }).color).toBe('#ffffff');
    expect(paintOf({ color: '#FFFF00' }).color).toBeUndefined();
  });

  it('is as the workbook says: bold, italic, larger, aligned', () => {
    expect(paintOf({ bold: true, italic: true, size: 15, horizontal: 'center' })).toEqual({
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontSize: '20px',
      lineHeight: 1.25,
      textAlign: 'center',
    });
  });

  it('makes a row higher where its text is larger', () => {
    const sheet = sheetOf('Hoja1', [['Resumen'], ['Municipio']]);
    const looks = { columnWidths: [], cells: { A1: { size: 18 } }, frozenRows: 0, frozenColumns: 0 };
    const { tops } = geometryOf({ ...sheet, looks });
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan((tops[2] ?? 0) - (tops[1] ?? 0));
  });
});
