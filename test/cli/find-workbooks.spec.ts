import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks';

describe('the workbooks that a command names', () => {
  let folder: string;
  const put = (path: string): void => writeFileSync(join(folder, path), '');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paac-'));
    mkdirSync(join(folder, 'salud'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are all of a folder and its subfolders, spreadsheets that cannot be read included, other files and lock files not', async () => {
    for (const path of ['b.xlsx', 'a.XLSM', 'viejo.xls', '~$b.xlsx', 'notas.docx', 'salud/c.xlsx']) put(path);
    const found = await findWorkbooks([folder], []);
    expect(found.map(({ archivo }) => archivo).sort()).toEqual(['a.XLSM', 'b.xlsx', 'salud/c.xlsx', 'viejo.xls']);
  });

  it('are taken once, however often they are named', async () => {
    put('b.xlsx');
    expect(await findWorkbooks([folder, join(folder, 'b.xlsx')], [])).toHaveLength(1);
  });

  it('leave out what is about to be written into the same folder', async () => {
    put('b.xlsx');
    put('consolidado.xlsx');
    const found = await findWorkbooks([folder], [join(folder, 'consolidado.xlsx')]);
    expect(found.map(({ archivo }) => archivo)).toEqual(['b.xlsx']);
  });

  it('keep apart two of one name', async () => {
    put('c.xlsx');
    put('salud/c.xlsx');
    const found = await findWorkbooks([join(folder, 'c.xlsx'), join(folder, 'salud', 'c.xlsx')], []);
    expect(new Set(found.map(({ archivo }) => archivo)).size).toBe(2);
  });

  it('must exist', async () => {
    await expect(findWorkbooks([join(folder, 'nada.xlsx')], [])).rejects.toThrow('No existe');
    await expect(findWorkbooks([folder], [])).rejects.toThrow('no hay libros de Excel');
    await expect(findWorkbooks([], [])).rejects.toThrow('Falta decir qué libros leer');
  });
});
