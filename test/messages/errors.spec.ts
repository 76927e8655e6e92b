import { readFileSync } from 'node:fs';
import { textoDeError } from '../../src/messages/errors';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/errors';

const CODES = [...readFileSync('src/workbook/errors.ts', 'utf8').matchAll(/\| '([a-z-]+)'/g)].map(
  (match) => match[1] as WorkbookErrorCode,
);

describe('textoDeError', () => {
  it.each(CODES)('says in whole sentences what happened and what to do: %s', (code) => {
    const text = textoDeError(new WorkbookError(code));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
    expect(text.split(/\. \p{Lu}/u).length).toBeGreaterThanOrEqual(2);
  });

  it('names the sheet that is protected', () => {
    expect(textoDeError(new WorkbookError('protected-sheet', { sheet: 'Componente 1' }))).toContain('«Componente 1»');
  });

  it('names the cell and the sheet that changed', () => {
    const text = textoDeError(new WorkbookError('cell-changed', { sheet: 'Hoja1', cell: 'F12' }));
    expect(text).toMatch(/^La celda F12 de la hoja «Hoja1» cambió/);
  });

  it('names the damaged part', () => {
    const text = textoDeError(new WorkbookError('damaged', { part: 'xl/worksheets/sheet3.xml', reason: 'xml' }));
    expect(text).toContain('(parte interna «xl/worksheets/sheet3.xml»)');
  });

  it('writes numbers as es-CO does', () => {
    expect(textoDeError(new WorkbookError('too-many-cells', { limit: 3_000_000 }))).toContain('3.000.000 celdas');
    expect(textoDeError(new WorkbookError('file-too-large', { limit: 100 * 1024 * 1024 }))).toContain('100 MB');
    expect(textoDeError(new WorkbookError('file-too-large', { megabytes: 100 }))).toContain('100 MB');
  });
});
