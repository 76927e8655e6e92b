/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import type { CellMark } from '../../src/workbook/ports';
import { sheet, text, workbook } from '../excel-host/workbooks';
import { spec } from './specs';

const PLAN = workbook(sheet('Componente 1', [[text('Fecha')], [text('30/06/2020')], [text('31/07/2020')]]));

const MARKS: readonly CellMark[] = ['A2', 'A3'].map((cell) => ({
  sheet: 'Componente 1',
  cell,
  kind: 'vencida',
  note: 'Vencida hace 62 días',
}));

const SIGNED = 'Vencida hace 62 días\n— Seguimiento PAAC';

describe('notes, in an Excel that has them', () => {
  it('says beside each mark what is due, and takes it away with the mark', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { api: '1.18' });
    const before = host.dump();
    expect(await open.mark(MARKS)).toEqual({ marked: 2, notes: true });
    expect([...host.sheet('Componente 1').notes]).toEqual([
      ['A2', SIGNED],
      ['A3', SIGNED],
    ]);
    expect(host.batches).toHaveLength(5);
    await open.unmark();
    expect(host.dump()).toEqual(before);
  });

  it('leaves alone a note that is there, and one of ours that a person has written in', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { api: '1.18' });
    const { notes } = host.sheet('Componente 1');
    notes.set('A3', 'Nota de la enlace');
    await open.mark(MARKS);
    notes.set('A2', `${SIGNED}\nLlamé a Planeación`);
    await open.unmark();
    expect([...notes]).toEqual([
      ['A3', 'Nota de la enlace'],
      ['A2', `${SIGNED}\nLlamé a Planeación`],
    ]);
  });

  it('marks without notes where Excel refuses one', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { api: '1.18', refuses: ['NoteCollection.add'] });
    expect(await open.mark(MARKS)).toEqual({ marked: 2, notes: false });
    expect(host.sheet('Componente 1').notes.size).toBe(0);
    expect(host.sheet('Componente 1').conditionalFormats).toHaveLength(1);
  });

  it('writes the notes of our own sheets', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { api: '1.18' });
    const rows = [{ row: 2, cells: [{ column: 2, note: 'Texto original: «31 abril de 2020»' }] }];
    await open.write([spec('consolidado', 'Consolidado', [], { rows })]);
    expect([...host.sheet('Consolidado').notes]).toEqual([['B2', 'Texto original: «31 abril de 2020»']]);
  });
});
