import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { csvOf } from '../../src/consolidating/csv';
import { COLUMNAS } from '../../src/messages/consolidado';
import { juzgadas } from '../support/generate';
import { consolidadoOf } from '../support/consolidado';

/** A CSV reader by the book (RFC 4180, with ";"). */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(rows.at(-1)).toEqual([]);
  return rows.slice(0, -1);
}

describe('the CSV', () => {
  it('begins with the byte order mark and has one row an activity under one head row', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        const csv = csvOf(consolidadoOf(todas));
        expect(csv.startsWith('\ufeffVigencia;Corte;Dependencia;')).toBe(true);
        const rows = parse(csv.slice(1));
        expect(rows).toHaveLength(todas.length + 1);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
    );
  });

  it('gives back every follow-up as typed, with an apostrophe before what would run as a formula', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        const [head, ...rows] = parse(csvOf(consolidadoOf(todas)).slice(1));
        const column = head?.indexOf(COLUMNAS.seguimiento) ?? -1;
        const expected = todas.map(({ actividad: { seguimiento } }) =>
          /^'*[=+\-@\t\r\n]/.test(seguimiento) ? `'${seguimiento}` : seguimiento,
        );
        expect(rows.map((row) => row[column]).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(juzgadas, (todas) => {
        for (const cell of parse(csvOf(consolidadoOf(todas)).slice(1)).flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('has the columns that its page tells, in their order', () => {
    const page = readFileSync(join(__dirname, '../../docs/datos-abiertos.md'), 'utf8');
    const told = page.slice(page.indexOf('## Las columnas')).matchAll(/^\| (?!Columna)([^|-][^|]*?) \|/gm);
    const [heads] = parse(csvOf(consolidadoOf([])).slice(1));
    expect([...told].map(([, head]) => head)).toEqual(heads);
  });
});
