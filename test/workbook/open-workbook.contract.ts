import type { Day } from '../../src/dates/day';
import { cellName } from '../../src/workbook/address';
import type { OpenWorkbook } from '../../src/workbook/ports';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { SheetSpec } from '../../src/workbook/spec';

type Open = (workbook: WorkbookSnapshot) => OpenWorkbook | Promise<OpenWorkbook>;

const day = (iso: string): Day => iso as Day;

/** A sheet with one of each kind of value that a repair may meet. */
const PLAN: SheetSnapshot = {
  name: 'Plan',
  visibility: 'visible',
  rows: [
    {
      row: 1,
      cells: [
        { column: 1, kind: 'text', text: 'Actividades' },
        { column: 2, kind: 'text', text: 'Fecha Programada' },
      ],
    },
    {
      row: 2,
      cells: [
        { column: 1, kind: 'text', text: '-Publicar el plan' },
        { column: 2, kind: 'text', text: '31 abril de 2025' },
        { column: 3, kind: 'number', number: 1.1, format: '0.00' },
      ],
    },
    {
      row: 3,
      cells: [
        { column: 2, kind: 'date', day: day('2025-08-31'), serial: 45_900, format: 'dd/mm/yyyy' },
        { column: 3, kind: 'boolean', boolean: true },
      ],
    },
  ],
  merges: [{ firstRow: 5, firstColumn: 1, lastRow: 6, lastColumn: 2 }],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
  mark: null,
  tables: [],
};

const blank = (name: string, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot => ({
  ...PLAN,
  name,
  visibility,
  rows: [{ row: 1, cells: [{ column: 1, kind: 'text', text: `De la persona: ${name}` }] }],
  merges: [],
});

const BOOK: WorkbookSnapshot = {
  fileName: 'Hacienda.xlsx',
  sheets: [PLAN, blank('Resumen'), blank('Listas', 'hidden')],
  settings: { 'paac.antes': 'uno' },
};

/** A sheet of ours with a title that tells which writing it is from. */
function spec(mark: string, name: string, title = 'Primera'): SheetSpec {
  return {
    name,
    mark,
    columns: [{ width: 20 }, { width: 12 }],
    rows: [
      { row: 1, cells: [{ column: 1, content: { kind: 'text', text: title }, style: 'titulo' }] },
      {
        row: 3,
        cells: [
          { column: 1, content: { kind: 'text', text: '=1+1' }, style: 'texto' },
          { column: 2, content: { kind: 'text', text: '1.10' }, style: 'texto' },
          { column: 3, content: { kind: 'date', day: day('2025-08-31') }, style: 'fecha' },
          { column: 4, content: { kind: 'number', number: 0.795 }, style: 'porcentaje' },
          { column: 5, content: { kind: 'boolean', boolean: false } },
        ],
      },
    ],
    merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
  };
}

/** What the spec above says once written, whoever wrote it. */
const WRITTEN = {
  A3: '=1+1',
  B3: '1.10',
  C3: '2025-08-31',
  D3: 0.795,
  E3: false,
};

function valueOf(cell: Cell): unknown {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.day;
    case 'boolean':
      return cell.boolean;
    case 'error':
      return cell.error;
  }
}

function valuesOf(sheet: SheetSnapshot | undefined): Record<string, unknown> {
  return Object.fromEntries(
    (sheet?.rows ?? []).flatMap(({ row, cells }) => cells.map((cell) => [cellName(row, cell.column), valueOf(cell)])),
  );
}

async function sheetsOf(workbook: OpenWorkbook): Promise<readonly SheetSnapshot[]> {
  return (await workbook.read()).sheets;
}

async function sheetNamed(workbook: OpenWorkbook, name: string): Promise<SheetSnapshot | undefined> {
  return (await sheetsOf(workbook)).find((sheet) => sheet.name === name);
}

/** What every adapter of the open workbook holds to, told in the words of the port. */
export function describeOpenWorkbook(name: string, open: Open): void {
  describe(`the open workbook: ${name}`, () => {
    let workbook: OpenWorkbook;
    const ofTheUser = async (): Promise<readonly SheetSnapshot[]> =>
      (await sheetsOf(workbook)).filter(({ mark }) => mark === null);

    beforeEach(async () => {
      workbook = await open(BOOK);
    });

    describe('reading', () => {
      it('gives what is in the workbook', async () => {
        const { fileName, sheets } = await workbook.read();
        expect(fileName).toBe('Hacienda.xlsx');
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.mark])).toEqual([
          ['Plan', 'visible', null],
          ['Resumen', 'visible', null],
          ['Listas', 'hidden', null],
        ]);
        expect(valuesOf(sheets[0])).toEqual({
          A1: 'Actividades',
          B1: 'Fecha Programada',
          A2: '-Publicar el plan',
          B2: '31 abril de 2025',
          C2: 1.1,
          B3: '2025-08-31',
          C3: true,
        });
        expect(sheets[0]?.merges).toEqual(PLAN.merges);
      });

      it('stops when it is told to', async () => {
        await expect(workbook.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
      });
    });

    describe('writing sheets', () => {
      it('adds a sheet of ours, which reading knows by its mark', async () => {
        expect(await workbook.write([spec('hallazgos', 'Hallazgos')])).toEqual([
          { mark: 'hallazgos', name: 'Hallazgos', replaced: false },
        ]);
        const sheet = await sheetNamed(workbook, 'Hallazgos');
        expect(sheet?.mark).toBe('hallazgos');
        expect(valuesOf(sheet)).toEqual({ A1: 'Primera', ...WRITTEN });
        expect(sheet?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }]);
      });

      it('gives it another name where a sheet of the user has that one, and leaves theirs alone', async () => {
        const before = await ofTheUser();
        expect(await workbook.write([spec('resumen', 'RESUMEN')])).toEqual([
          { mark: 'resumen', name: 'RESUMEN (2)', replaced: false },
        ]);
        expect(await ofTheUser()).toEqual(before);
      });

      it('replaces our sheet of the same mark, and no other', async () => {
        await workbook.write([spec('resumen', 'Resumen'), spec('vencidas', 'Vencidas')]);
        const before = await ofTheUser();
        expect(await workbook.write([spec('resumen', 'Resumen', 'Segunda')])).toEqual([
          { mark: 'resumen', name: 'Resumen (2)', replaced: true },
        ]);
        const sheets = await sheetsOf(workbook);
        expect(sheets.map((sheet) => sheet.mark).filter((mark) => mark !== null)).toEqual(['resumen', 'vencidas']);
        expect(valuesOf(sheets.find(({ mark }) => mark === 'resumen'))).toMatchObject({ A1: 'Segunda' });
        expect(valuesOf(sheets.find(({ mark }) => mark === 'vencidas'))).toMatchObject({ A1: 'Primera' });
        expect(await ofTheUser()).toEqual(before);
      });

      it('writes nothing when it was told to stop', async () => {
        const writing = workbook.write([spec('resumen', 'Resumen')], { signal: AbortSignal.abort() });
        await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
        expect((await sheetsOf(workbook)).map((sheet) => sheet.name)).toEqual(['Plan', 'Resumen', 'Listas']);
      });

      it('takes away sheets of ours that new ones make obsolete, by their mark, never one of the user', async () => {
        await workbook.write([spec('resumen', 'Resumen'), spec('vencidas', 'Vencidas')]);
        await workbook.write([spec('vencidas', 'Vencidas')], { obsolete: ['resumen', 'vencidas', 'nunca_escrita'] });
        expect((await sheetsOf(workbook)).map((sheet) => [sheet.name, sheet.mark])).toEqual([
          ['Plan', null],
          ['Resumen', null],
          ['Listas', null],
          ['Vencidas', 'vencidas'],
        ]);
      });
    });

    describe('taking the user to a cell', () => {
      it('goes to a cell of a visible sheet', async () => {
        await expect(workbook.select('Plan', 'B2')).resolves.toBeUndefined();
      });

      it('does not unhide a sheet', async () => {
        await expect(workbook.select('Listas', 'A1')).rejects.toMatchObject({
          code: 'hidden-sheet',
          params: { sheet: 'Listas' },
        });
        expect((await sheetNamed(workbook, 'Listas'))?.visibility).toBe('hidden');
      });

      it('says that a sheet is gone', async () => {
        await expect(workbook.select('Otra', 'A1')).rejects.toMatchObject({
          code: 'sheet-not-found',
          params: { sheet: 'Otra' },
        });
      });
    });

    describe('marking cells', () => {
      const marks = ['A2', 'B2', 'B3'].map((cell) => ({
        sheet: 'Plan',
        cell,
        kind: 'vencida' as const,
        note: 'Vencida',
      }));

      it('colours them and leaves every value as it was', async () => {
        const before = await sheetsOf(workbook);
        expect(await workbook.mark(marks)).toMatchObject({ marked: 3 });
        expect(await sheetsOf(workbook)).toEqual(before);
        expect(await workbook.unmark()).toEqual({ unmarked: 3 });
        expect(await sheetsOf(workbook)).toEqual(before);
      });

      it('takes earlier marks away when it marks anew', async () => {
        await workbook.mark(marks);
        await workbook.mark(marks.slice(0, 1));
        expect(await workbook.unmark()).toEqual({ unmarked: 1 });
        expect(await workbook.unmark()).toEqual({ unmarked: 0 });
      });

      it('marks nothing where one of the sheets is gone', async () => {
        const wrong = [...marks, { sheet: 'Otra', cell: 'A1', kind: 'vencida' as const, note: '' }];
        await expect(workbook.mark(wrong)).rejects.toMatchObject({ code: 'sheet-not-found' });
        expect(await workbook.unmark()).toEqual({ unmarked: 0 });
      });
    });

    describe('repairing cells', () => {
      const repairs = [
        {
          sheet: 'Plan',
          cell: 'B2',
          expected: '31 abril de 2025',
          to: { kind: 'date' as const, day: day('2025-04-30') },
        },
        { sheet: 'Plan', cell: 'C2', expected: 1.1, to: { kind: 'text' as const, text: '1.10' } },
        { sheet: 'Plan', cell: 'A2', to: { kind: 'text' as const, text: '=No es fórmula' } },
        { sheet: 'Plan', cell: 'D9', expected: null, to: { kind: 'number' as const, number: 12 } },
      ];

      it('changes them and nothing else', async () => {
        const before = valuesOf((await ofTheUser())[0]);
        await workbook.repair(repairs);
        expect(valuesOf(await sheetNamed(workbook, 'Plan'))).toEqual({
          ...before,
          B2: '2025-04-30',
          C2: '1.10',
          A2: '=No es fórmula',
          D9: 12,
        });
      });

      it('puts back exactly what was there: values, kinds and formats', async () => {
        const before = await sheetsOf(workbook);
        const undo = await workbook.repair(repairs);
        await workbook.undo(undo);
        expect(await sheetsOf(workbook)).toEqual(before);
      });

      it('changes nothing where one cell no longer holds what was read', async () => {
        const before = await sheetsOf(workbook);
        const late = { sheet: 'Plan', cell: 'A1', expected: 'Otra cosa', to: { kind: 'text' as const, text: 'x' } };
        await expect(workbook.repair([...repairs, late])).rejects.toMatchObject({
          code: 'cell-changed',
          params: { sheet: 'Plan', cell: 'A1' },
        });
        expect(await sheetsOf(workbook)).toEqual(before);
      });

      it('does not put back over what was changed since', async () => {
        const undo = await workbook.repair(repairs);
        await workbook.repair([{ sheet: 'Plan', cell: 'B2', to: { kind: 'text', text: 'Todo el año' } }]);
        const before = await sheetsOf(workbook);
        await expect(workbook.undo(undo)).rejects.toMatchObject({
          code: 'cell-changed',
          params: { sheet: 'Plan', cell: 'B2' },
        });
        expect(await sheetsOf(workbook)).toEqual(before);
      });

      it('says that a sheet is gone', async () => {
        const gone = { sheet: 'Otra', cell: 'A1', to: { kind: 'text' as const, text: 'x' } };
        await expect(workbook.repair([gone])).rejects.toMatchObject({ code: 'sheet-not-found' });
      });
    });

    describe('keeping texts with the workbook', () => {
      it('keeps them under their key until they are forgotten', async () => {
        await workbook.keep('paac.confirmados', '{"a":1}');
        expect((await workbook.read()).settings).toEqual({ 'paac.antes': 'uno', 'paac.confirmados': '{"a":1}' });
        await workbook.keep('paac.antes', null);
        await workbook.keep('paac.nunca', null);
        expect((await workbook.read()).settings).toEqual({ 'paac.confirmados': '{"a":1}' });
      });

      it('does not take keys that are not ours', async () => {
        await expect(workbook.keep('otro', 'x')).rejects.toThrow(RangeError);
      });
    });

    it('does not take its own work for edits of the user', async () => {
      const edited = jest.fn();
      const stop = workbook.onEdited(edited);
      await workbook.write([spec('vencidas', 'Vencidas')]);
      await workbook.mark([{ sheet: 'Plan', cell: 'B2', kind: 'vencida', note: '' }]);
      await workbook.undo(await workbook.repair([{ sheet: 'Plan', cell: 'B2', to: { kind: 'text', text: 'x' } }]));
      expect(edited).not.toHaveBeenCalled();
      stop();
    });
  });
}
