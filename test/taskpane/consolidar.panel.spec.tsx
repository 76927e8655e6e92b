import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/errors';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FakeWorkbook, sheetOf, workbookOf } from '../support/fake-workbook';
import { barriers, salud, showPane, type Shown } from '../support/pane';
import type { PaneServices } from '../../src/taskpane/pane/services';

const file = (name: string): File => new File([name], name, { lastModified: 1 });

/** Reads files by their names: "dañado.xlsx" cannot be read, any other is Salud's workbook under its own dependencia. */
const readFile: PaneServices['readFile'] = ({ name }, { signal }) => {
  if (signal?.aborted === true) return Promise.reject(new WorkbookError('cancelled'));
  if (name === 'dañado.xlsx') return Promise.reject(new WorkbookError('truncated'));
  return Promise.resolve(renamed(salud(), name, name.replace('.xlsx', '').toUpperCase()));
};

function renamed(book: WorkbookSnapshot, fileName: string, dependencia: string): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'text' && row.row === 3 ? { ...cell, text: `SECRETARÍA DE ${dependencia}` } : cell,
      ),
    })),
  }));
  return { ...book, fileName, sheets };
}

const EMPTY_BOOK = workbookOf('Consolidado OCI.xlsx', sheetOf('Hoja1', []));

async function openConsolidar(book = EMPTY_BOOK, services: Partial<PaneServices> = {}): Promise<Shown> {
  const shown = await showPane(new FakeWorkbook(book), { readFile, ...services });
  await shown.user.click(screen.getByRole('tab', { name: 'Consolidar' }));
  await screen.findByLabelText('Libros de las dependencias');
  return shown;
}

async function choose({ user }: Shown, ...names: readonly string[]): Promise<void> {
  await user.upload(screen.getByLabelText('Libros de las dependencias'), names.map(file));
}

async function review(shown: Shown): Promise<void> {
  await shown.user.click(screen.getByRole('button', { name: 'Revisar' }));
  await screen.findByRole('region', { name: 'Qué se leyó' });
}

describe('the tab «Consolidar»', () => {
  it('invites, and asks for a workbook where none is chosen', async () => {
    const shown = await openConsolidar();
    expect(await barriers(shown.container)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Revisar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Elija al menos un libro/);
  });

  it('writes nothing before a review', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx');
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Pulse primero «Revisar»/);
    expect(shown.workbook.calls.some((call) => call.startsWith('write'))).toBe(false);
  });

  it('shows of each file what was read, what was not and why, and what will be written', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx', 'dañado.xlsx', 'cultura.xlsx');
    await review(shown);
    const read = screen.getByRole('region', { name: 'Qué se leyó' });
    expect(within(read).getByText('2 libros leídos, 1 no se pudo leer: 10 actividades.')).toBeTruthy();
    expect(within(read).getByText(/llegó incompleto/)).toBeTruthy();
    expect(within(read).getByText(/5 actividades · SECRETARÍA DE HACIENDA/)).toBeTruthy();
    const planned = screen.getByRole('region', { name: 'Qué se escribirá' });
    expect(within(planned).getByText('Resumen')).toBeTruthy();
    expect(within(planned).getByText(/Ctrl\+Z/)).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('takes a workbook with a hidden list for well read', async () => {
    const list = { ...sheetOf('Listas', [['Normativa'], ['Administrativa']]), visibility: 'hidden' as const };
    const shown = await openConsolidar(EMPTY_BOOK, {
      readFile: () => Promise.resolve({ ...salud(), sheets: [...salud().sheets, list] }),
    });
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    const read = screen.getByRole('region', { name: 'Qué se leyó' });
    expect(within(read).getByText('Leído:')).toBeTruthy();
    expect(within(read).queryByText('Leído con reparos:')).toBeNull();
  });

  it('takes the vigencia from the workbooks where the open one names none', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    expect(screen.getByLabelText('Vigencia')).toHaveProperty('value', '2026');
  });

  it('writes the summary into the open workbook and leads to its sheets', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx', 'cultura.xlsx');
    await review(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    expect((await screen.findAllByText(/Consolidado listo/)).length).toBeGreaterThan(0);
    expect(shown.workbook.written.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['resumen', 'consolidado', 'vencidas']),
    );
    await shown.user.click(screen.getByRole('button', { name: 'Resumen' }));
    await waitFor(() => expect(shown.workbook.calls).toContain('select Resumen!A1'));
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('says beforehand which sheets of ours will be replaced, and which get another name', async () => {
    const ours = { ...sheetOf('Resumen', [['hecho antes']]), mark: 'resumen' };
    const shown = await openConsolidar(workbookOf('OCI.xlsx', ours, sheetOf('Vencidas', [['del usuario']])));
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    const planned = screen.getByRole('region', { name: 'Qué se escribirá' });
    expect(within(planned).getByText('reemplaza la anterior')).toBeTruthy();
    expect(within(planned).getByText(/ya existe una hoja suya «Vencidas»/)).toBeTruthy();
    expect(
      within(planned).getByText(/^1 hoja que este complemento escribió antes se reemplaza o se quita/),
    ).toBeTruthy();
  });

  it('says which sheets of an earlier summary go, and takes them away with the writing', async () => {
    const ours = { ...sheetOf('Matriz Cultura', [['hecho antes']]), mark: 'matriz_7' };
    const shown = await openConsolidar(workbookOf('OCI.xlsx', ours, sheetOf('Matriz Obras', [['del usuario']])));
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    const planned = screen.getByRole('region', { name: 'Qué se escribirá' });
    expect(within(planned).getByText('Matriz Cultura').textContent).toBe(
      'Matriz Cultura se quita: este consolidado no la tiene',
    );
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    await screen.findAllByText(/Consolidado listo/);
    expect(shown.workbook.calls).toContain('remove matriz_7');
  });

  it('leads to no hidden sheet, and says what this Excel refused', async () => {
    const shown = await openConsolidar();
    shown.workbook.lacks = ['chart', 'print'];
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    await screen.findAllByText(/Consolidado listo/);
    expect(shown.workbook.written.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'Listas del consolidado',
    ]);
    expect(screen.queryByRole('button', { name: 'Listas del consolidado' })).toBeNull();
    expect(
      screen.getByText(/^Este Excel no admitió el gráfico ni la configuración de impresión .* están completos\.$/),
    ).toBeTruthy();
  });

  it('includes the open workbook, once though it is chosen as well', async () => {
    const shown = await openConsolidar(salud());
    await choose(shown, 'salud 2026.xlsx', 'hacienda.xlsx');
    await shown.user.click(screen.getByRole('checkbox', { name: 'Incluir este libro' }));
    await review(shown);
    expect(screen.getAllByText('2 libros leídos: 10 actividades.').length).toBeGreaterThan(0);
    expect(screen.getByText(/se cuenta una sola vez/)).toBeTruthy();
  });

  it('names a dependencia that came twice, and a file chosen twice', async () => {
    const same: PaneServices['readFile'] = ({ name }) => Promise.resolve({ ...salud(), fileName: name });
    const shown = await openConsolidar(EMPTY_BOOK, { readFile: same });
    await choose(shown, 'salud v1.xlsx', 'salud v2.xlsx');
    await choose(shown, 'salud v1.xlsx');
    expect(screen.getByText(/ya estaba en la lista: salud v1\.xlsx/)).toBeTruthy();
    await review(shown);
    expect(screen.getByText(/llegó en más de un libro: salud v1\.xlsx, salud v2\.xlsx/)).toBeTruthy();
  });

  it('asks for a new review once something changed', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    await shown.user.click(screen.getByRole('checkbox', { name: 'Matriz por dependencia' }));
    expect(screen.getAllByText('desactualizado')).not.toHaveLength(0);
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Algo cambió después de revisar/);
    await review(shown);
    await waitFor(() => expect(screen.queryByText('desactualizado')).toBeNull());
  });

  it('can be cancelled while it reads, and leaves nothing behind', async () => {
    let reads = 0;
    const slow: PaneServices['readFile'] = ({ name }, { signal }) =>
      new Promise((resolve, reject) => {
        reads += 1;
        signal?.addEventListener('abort', () => reject(new WorkbookError('cancelled')));
        if (reads < 2) resolve({ ...salud(), fileName: name });
      });
    const shown = await openConsolidar(EMPTY_BOOK, { readFile: slow });
    await choose(shown, 'a.xlsx', 'b.xlsx', 'c.xlsx');
    await shown.user.click(screen.getByRole('button', { name: 'Revisar' }));
    await waitFor(() => expect(reads).toBe(2));
    expect(screen.getByRole('progressbar', { name: 'Revisando los libros' })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Cancelar' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(reads).toBe(2);
    expect(screen.queryByRole('region', { name: 'Qué se leyó' })).toBeNull();
    expect(shown.workbook.calls.some((call) => call.startsWith('write'))).toBe(false);
  });

  it('says why the summary could not be written', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    shown.workbook.failures.set('write', new WorkbookError('protected-workbook'));
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/estructura del libro|protegid/);
    expect(screen.queryByText(/Consolidado listo/)).toBeNull();
  });

  it('says why the earlier cut-off could not be read', async () => {
    const shown = await openConsolidar();
    await choose(shown, 'hacienda.xlsx');
    await shown.user.upload(screen.getByLabelText('Corte anterior'), file('dañado.xlsx'));
    expect(screen.getByRole('button', { name: 'Quitar dañado.xlsx' })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Revisar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/No se pudo leer el corte anterior «dañado\.xlsx»/);
  });

  it('takes dropped files, and takes files away again', async () => {
    const shown = await openConsolidar();
    const zone = screen.getByLabelText('Libros de las dependencias');
    fireEvent.drop(zone, { dataTransfer: { files: [file('a.xlsx'), file('b.xlsx')] } });
    expect(screen.getAllByText('2 libros elegidos').length).toBeGreaterThan(0);
    await shown.user.click(screen.getByRole('button', { name: 'Quitar a.xlsx' }));
    expect(screen.queryByText('a.xlsx')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await shown.user.click(screen.getByRole('button', { name: 'Quitar todos' }));
    expect(screen.queryByText('b.xlsx')).toBeNull();
  });

  it("offers the sample's workbooks until real ones are chosen", async () => {
    const shown = await openConsolidar(EMPTY_BOOK, { place: 'page', sampleFiles: [file('muestra.xlsx')] });
    expect(screen.getByText('muestra.xlsx')).toBeTruthy();
    await choose(shown, 'hacienda.xlsx');
    expect(screen.queryByText('muestra.xlsx')).toBeNull();
    expect(screen.getByText('Los libros del ejemplo se quitaron de la lista.')).toBeTruthy();
  });

  it('offers the rows as CSV where the place has downloads', async () => {
    const download = jest.fn();
    const shown = await openConsolidar(EMPTY_BOOK, { place: 'page', download });
    await choose(shown, 'hacienda.xlsx');
    await review(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Consolidar' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Descargar CSV' }));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, text] = download.mock.calls[0] as [string, string];
    expect(name).toBe('consolidado 31-08-2026.csv');
    expect(text).toMatch(/^\ufeff/);
    expect(text).toMatch(/Publicar el informe/);
  });
});
