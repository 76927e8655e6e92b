import fc from 'fast-check';
import { LINE, Rows, text, wrapText } from '../../src/consolidating/cells';

function linesOf(value: string, width: number): number {
  return wrapText(value, width).length;
}

describe('the lines of a wrapped text', () => {
  it('are never none, and break at blanks and line breaks', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('uno dos tres', 8)).toBe(2);
    expect(linesOf('uno\n\ntres', 8)).toBe(3);
    expect(linesOf('palabralarguísima', 6)).toBeGreaterThanOrEqual(3);
  });

  it('count capitals as wider', () => {
    expect(linesOf('secretaría de hacienda', 22)).toBe(1);
    expect(linesOf('SECRETARÍA DE HACIENDA', 22)).toBe(2);
  });

  it('put together again are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (value, width) => {
        const lines = wrapText(value, width);
        const whole = lines
          .map((line, index) => (index === lines.length - 1 ? line.text : line.text + line.end))
          .join('');
        expect(whole).toBe(value);
      }),
    );
  });
});

describe('rows on pages', () => {
  it('begin a new page where the next does not fit, and only there', () => {
    const rows = new Rows(3 * LINE);
    for (let count = 0; count < 7; count += 1) rows.add([text(1, 'fila')]);
    expect(rows.breaksBefore).toEqual([4, 7]);
    expect(rows.all.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('leave room for the rows that every other page repeats', () => {
    const rows = new Rows(3 * LINE, LINE);
    for (let count = 0; count < 7; count += 1) rows.add([text(1, 'fila')]);
    expect(rows.breaksBefore).toEqual([4, 6]);
  });

  it('keep together what must not be torn apart, but never leave a page empty for it', () => {
    const rows = new Rows(3 * LINE);
    expect(rows.keep(10 * LINE)).toBe(false);
    rows.add([text(1, 'fila')]);
    expect(rows.keep(3 * LINE)).toBe(true);
    expect(rows.keep(3 * LINE)).toBe(false);
    expect(rows.breaksBefore).toEqual([2]);
  });
});
