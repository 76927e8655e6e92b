import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/errors';
import { FakeWorkbook, sheetOf, workbookOf } from '../support/fake-workbook';
import { barriers, salud, showPane } from '../support/pane';

async function validate(shown: Awaited<ReturnType<typeof showPane>>): Promise<void> {
  await shown.user.click(screen.getByRole('button', { name: 'Validar libro' }));
  await screen.findByRole('list', { name: 'Hallazgos' });
}

describe('the tab «Validar»', () => {
  it('invites before anything was validated', async () => {
    const { container } = await showPane();
    expect(screen.getByRole('heading', { name: '¿Está listo para enviar?' })).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
  });

  it('says the verdict, what was read by component, and the findings grouped by rule', async () => {
    const shown = await showPane();
    await validate(shown);
    expect(screen.getByRole('heading', { name: 'Faltan correcciones' })).toBeTruthy();
    expect(screen.getByText(/5 actividades leídas en 1 hoja/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByRole('row', { name: /1\. Riesgos 5/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Error: Fecha que no existe/, expanded: true })).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('says what, where, why and what to do, and takes the workbook to the cell', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('button', { name: /Riesgos › F8/ }));
    expect(screen.getByText('Qué hacer')).toBeTruthy();
    expect(screen.getByText('Por qué importa')).toBeTruthy();
    await waitFor(() => expect(shown.workbook.calls).toContain('select Riesgos!F8'));
  });

  it('lets the arrow keys walk through groups and findings, and the workbook follow', async () => {
    const shown = await showPane();
    await validate(shown);
    act(() => screen.getByRole('button', { name: /^Error: Fecha que no existe/ }).focus());
    await shown.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Riesgos › F8/ }));
    await waitFor(() => expect(shown.workbook.calls).toContain('select Riesgos!F8'));
    await shown.user.keyboard('{ArrowDown}');
    const next = document.activeElement;
    expect(next?.getAttribute('aria-expanded')).toBe('false');
    await shown.user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/Riesgos ›/);
    await shown.user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(next);
    expect(next?.getAttribute('aria-expanded')).toBe('false');
    await shown.user.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Error: Fecha que no existe/ }));
  });

  it('goes to the cell where the keys rest, not to each on the way', async () => {
    const shown = await showPane();
    await validate(shown);
    for (const button of screen.getAllByRole('button', { expanded: false }))
      if (button.closest('h3')) await shown.user.click(button);
    act(() => screen.getByRole('button', { name: /^Error: Fecha que no existe/ }).focus());
    // At once, whatever else the machine is doing: between two keys there is no time to rest.
    for (let times = 0; times < 4; times += 1)
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(shown.workbook.calls.filter((call) => call.startsWith('select'))).toHaveLength(1));
  });

  it('says why the workbook did not go there', async () => {
    const shown = await showPane();
    await validate(shown);
    shown.workbook.failures.set('select', new WorkbookError('hidden-sheet', { sheet: 'Riesgos' }));
    await shown.user.click(screen.getByRole('button', { name: /Riesgos › F8/ }));
    expect(await screen.findByText(/está oculta/)).toBeTruthy();
  });

  it('filters by severity, component and rule, and takes the filters away', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('button', { name: /error/, pressed: false }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Componente' }), 'De la hoja o del libro');
    expect(screen.getByText('Ningún hallazgo cumple estos filtros.')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Quitar filtros' }));
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(1);
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Regla' }), 'Fecha que no existe');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });

  it('keeps its result when another tab is looked at', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('tab', { name: 'Vencidas' }));
    await shown.user.click(screen.getByRole('tab', { name: 'Validar' }));
    expect(await screen.findByRole('heading', { name: 'Faltan correcciones' })).toBeTruthy();
  });

  it('is out of date once the workbook is edited, and a field changed', async () => {
    const shown = await showPane();
    await validate(shown);
    expect(screen.queryByText('desactualizado')).toBeNull();
    act(() => shown.workbook.edit());
    expect(await screen.findAllByText('desactualizado')).not.toHaveLength(0);
    await validate(shown);
    await waitFor(() => expect(screen.queryByText('desactualizado')).toBeNull());
    await shown.user.clear(screen.getByLabelText('Fecha de corte'));
    await shown.user.type(screen.getByLabelText('Fecha de corte'), '30/04/2026');
    expect(await screen.findAllByText('desactualizado')).not.toHaveLength(0);
  });

  it('mends one cell, shows what is left, and puts it back', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('button', { name: /Riesgos › F8/ }));
    expect(screen.getByText('Cambiar por «30/04/2026»')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Corregir' }));
    await waitFor(() => expect(screen.queryByText(/Fecha que no existe/)).toBeNull());
    expect(shown.workbook.calls).toContain('repair Riesgos!F8');
    // The focus moves on to what stands in the finding's place.
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await shown.user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(await screen.findByRole('button', { name: /^Error: Fecha que no existe/ })).toBeTruthy();
    expect(shown.workbook.snapshot.sheets).toEqual(salud().sheets);
    expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
  });

  it('shows every certain mend before and after, and makes them in one go', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Corregir todo lo seguro' }));
    const list = screen.getByRole('list', { name: 'Correcciones, antes y después' });
    expect(document.activeElement).toBe(list);
    expect(within(list).getByText('09/30/2026')).toBeTruthy();
    expect(within(list).getByText('30/09/2026')).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: /^Aplicar \d+ correcci/ }));
    await waitFor(() => expect(shown.workbook.calls.some((call) => call.startsWith('repair'))).toBe(true));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Corregir todo lo seguro' })).toBeNull());
    await shown.user.click(screen.getByRole('button', { name: 'Deshacer' }));
    await waitFor(() => expect(shown.workbook.snapshot.sheets).toEqual(salud().sheets));
  });

  it('says why a mend was refused, and changes nothing', async () => {
    const shown = await showPane();
    await validate(shown);
    shown.workbook.failures.set('repair', new WorkbookError('protected-sheet', { sheet: 'Riesgos' }));
    await shown.user.click(screen.getByRole('button', { name: /Riesgos › F8/ }));
    await shown.user.click(screen.getByRole('button', { name: 'Corregir' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/protegida/);
  });

  it('writes the sheet «Hallazgos» and says its name', async () => {
    const shown = await showPane();
    await validate(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Escribir la hoja «Hallazgos»' }));
    expect((await screen.findAllByText(/Los hallazgos están en la hoja «Hallazgos»/))[0]).toBeTruthy();
    expect(shown.workbook.written.map(({ mark }) => mark)).toContain('hallazgos');
  });

  it('says what stands in the way beside the verdict', async () => {
    const shown = await showPane();
    await validate(shown);
    const motives = screen.getByRole('list', { name: 'Lo que falta resolver' });
    expect(within(motives).getByText('1 · Fecha que no existe')).toBeTruthy();
  });

  it('never says of an empty form that it can be sent', async () => {
    const book = salud();
    const empty = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ row }) => row <= 5) }));
    const { user, container } = await showPane(new FakeWorkbook({ ...book, sheets: empty }));
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    expect(await screen.findByRole('heading', { name: 'Todavía no hay nada que enviar' })).toBeTruthy();
    expect(screen.queryByText(/Listo para enviar/)).toBeNull();
    expect(await barriers(container)).toEqual([]);
  });

  it('changes no cell that holds something else than what was found there', async () => {
    const shown = await showPane();
    await validate(shown);
    const repair = jest.spyOn(shown.workbook, 'repair');
    await shown.user.click(screen.getByRole('button', { name: /Riesgos › F8/ }));
    await shown.user.click(screen.getByRole('button', { name: 'Corregir' }));
    await waitFor(() => expect(repair).toHaveBeenCalled());
    expect(repair.mock.calls[0]?.[0]).toMatchObject([{ cell: 'F8', expected: '31/04/2026' }]);
  });

  it('is silent about the rules that the settings of the workbook turn off', async () => {
    const settings = { 'paac.ajustes': '{"reglasApagadas":["fecha-imposible","fecha-mes-dia"]}' };
    const shown = await showPane(new FakeWorkbook({ ...salud(), settings }));
    await validate(shown);
    expect(screen.queryByText(/Fecha que no existe/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Faltan correcciones' })).toBeNull();
  });

  it('names a setting of the workbook that cannot be used, and goes on with the usual ones', async () => {
    const settings = { 'paac.ajustes': '{"diasPorVencer":"treinta"}' };
    const shown = await showPane(new FakeWorkbook({ ...salud(), settings }));
    expect(screen.getByText(/«diasPorVencer» tiene el valor "treinta"/)).toBeTruthy();
    await validate(shown);
    expect(screen.getByRole('heading', { name: 'Faltan correcciones' })).toBeTruthy();
  });

  it('says that a workbook without tables has none', async () => {
    const { user } = await showPane(
      new FakeWorkbook(workbookOf('notas.xlsx', sheetOf('Hoja1', [['Apuntes'], ['Llamar al enlace']]))),
    );
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    expect(await screen.findByText(/No se encontró ninguna tabla del plan/)).toBeTruthy();
  });

  it('says what keeps the workbook from being read, and reads it once that is gone', async () => {
    const workbook = new FakeWorkbook(salud());
    workbook.failures.set('read', new WorkbookError('cell-being-edited'));
    const shown = await showPane(workbook);
    await shown.user.click(screen.getByRole('button', { name: 'Validar libro' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/celda en edición/);
    expect(await barriers(shown.container)).toEqual([]);
    workbook.failures.clear();
    await validate(shown);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names a defect of ours as one, without a stack', async () => {
    const workbook = new FakeWorkbook(salud());
    const shown = await showPane(workbook);
    workbook.failures.set('read', new TypeError('x is not a function'));
    await shown.user.click(screen.getByRole('button', { name: 'Validar libro' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/tuvo una falla.*TypeError: x is not a function/);
    expect(alert.textContent).not.toMatch(/at .*\.ts/);
  });

  it('stands long texts', async () => {
    const book = salud();
    const [sheet] = book.sheets;
    const long = 'https://ejemplo.gov.co/'.concat('expediente/'.repeat(60));
    const rows = (sheet?.rows ?? []).map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'text' && row.row === 8 && cell.column === 6 ? { ...cell, text: long } : cell,
      ),
    }));
    const shown = await showPane(new FakeWorkbook({ ...book, sheets: sheet ? [{ ...sheet, rows }] : [] }));
    await validate(shown);
    expect(await barriers(shown.container)).toEqual([]);
  });
});
