import { screen, waitFor } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/errors';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FakeWorkbook } from '../support/fake-workbook';
import { barriers, salud, showPane } from '../support/pane';

const field = (name: 'Vigencia' | 'Fecha de corte'): HTMLInputElement => screen.getByLabelText(name);

/** Its second reading is answered late, with what the workbook held when it was asked. */
class SlowWorkbook extends FakeWorkbook {
  waiting = false;
  answer: () => void = () => undefined;

  override async read(): Promise<WorkbookSnapshot> {
    const asked = await super.read();
    if (this.calls.filter((call) => call === 'read').length < 2) return asked;
    this.waiting = true;
    await new Promise<void>((resolve) => (this.answer = resolve));
    return asked;
  }
}

describe('the frame of the pane', () => {
  it('proposes vigencia and corte from the workbook, and keeps nothing unasked', async () => {
    const { workbook } = await showPane();
    expect(field('Vigencia').value).toBe('2026');
    expect(field('Fecha de corte').value).toBe('31/08/2026');
    expect(screen.getByText(/La vigencia la dice el libro/)).toBeTruthy();
    expect(workbook.snapshot.settings).toEqual({});
  });

  it('keeps what a person changes with the workbook, and goes back to the proposal on request', async () => {
    const { workbook, user } = await showPane();
    await user.clear(field('Fecha de corte'));
    await user.type(field('Fecha de corte'), '30/4/2026');
    await user.tab();
    expect(field('Fecha de corte').value).toBe('30/04/2026');
    await waitFor(() => expect(workbook.snapshot.settings).toEqual({ 'paac.corte': '2026-04-30' }));
    await user.click(screen.getByRole('button', { name: 'Volver a lo propuesto' }));
    expect(field('Fecha de corte').value).toBe('31/08/2026');
    await waitFor(() => expect(workbook.snapshot.settings).toEqual({}));
  });

  it('does not lose what is typed while the workbook is being read', async () => {
    const workbook = new SlowWorkbook(salud());
    const { user } = await showPane(workbook);
    const reading = user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await waitFor(() => expect(workbook.waiting).toBe(true));
    await user.clear(field('Fecha de corte'));
    await user.type(field('Fecha de corte'), '30/04/2026');
    await user.tab();
    await waitFor(() => expect(workbook.snapshot.settings).toEqual({ 'paac.corte': '2026-04-30' }));
    workbook.answer();
    await reading;
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(field('Fecha de corte').value).toBe('30/04/2026');
  });

  it('changes nothing in a field that a person is in, though another proposal arrives', async () => {
    const workbook = new SlowWorkbook(salud());
    const { user } = await showPane(workbook);
    workbook.snapshot = JSON.parse(JSON.stringify(salud()).replaceAll('2026', '2025')) as WorkbookSnapshot;
    const reading = user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await waitFor(() => expect(workbook.waiting).toBe(true));
    await user.click(field('Fecha de corte'));
    workbook.answer();
    await reading;
    await waitFor(() => expect(field('Vigencia').value).toBe('2025'));
    expect(field('Fecha de corte').value).toBe('31/08/2026');
    await user.tab();
    expect(field('Fecha de corte').value).toBe('31/12/2025');
    expect(workbook.snapshot.settings).toEqual({});
  });

  it('finds again what was kept', async () => {
    await showPane(new FakeWorkbook({ ...salud(), settings: { 'paac.corte': '2026-04-30', 'paac.vigencia': '2026' } }));
    expect(field('Fecha de corte').value).toBe('30/04/2026');
    expect(screen.getByText(/Se recuerdan con este libro/)).toBeTruthy();
  });

  it('names a value that cannot be read and starts nothing with it', async () => {
    const { workbook, user, container } = await showPane();
    await user.clear(field('Fecha de corte'));
    await user.type(field('Fecha de corte'), '31/02/2026');
    await user.tab();
    expect(screen.getByText('Escriba una fecha que exista, como 31/08/2026.')).toBeTruthy();
    expect(field('Fecha de corte').getAttribute('aria-invalid')).toBe('true');
    const reads = workbook.calls.length;
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    expect(await screen.findByText(/^Problema/)).toBeTruthy();
    expect(screen.getAllByText(/Escriba una fecha que exista/)).toHaveLength(2);
    expect(workbook.calls).toHaveLength(reads);
    expect(await barriers(container)).toEqual([]);
  });

  it('warns of a corte outside the vigencia, and takes it', async () => {
    const { user } = await showPane();
    await user.clear(field('Fecha de corte'));
    await user.type(field('Fecha de corte'), '30/04/2025');
    expect(screen.getByText(/no es de la vigencia 2026/)).toBeTruthy();
  });

  it('says that a change could not be stored, and works with it all the same', async () => {
    const { workbook, user } = await showPane();
    workbook.failures.set('keep', new WorkbookError('cell-being-edited'));
    await user.clear(field('Vigencia'));
    await user.type(field('Vigencia'), '2025');
    expect(await screen.findByText(/celda en edición/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await screen.findByRole('list', { name: 'Hallazgos' });
    expect(field('Vigencia').value).toBe('2025');
  });

  it('moves between the tabs with the arrow keys, one tab stop for all', async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole('tab', { name: 'Validar' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Vencidas', selected: true })).toBe(document.activeElement);
    await user.keyboard('{End}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Estructurar', selected: true })).toBe(document.activeElement);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Consolidar', selected: true })).toBe(document.activeElement);
  });

  it('says why the workbook could not be read at its opening, and lets the person go on', async () => {
    const workbook = new FakeWorkbook(salud());
    workbook.failures.set('read', new WorkbookError('workbook-closed'));
    const { container } = await showPane(workbook);
    expect(await screen.findByText(/Excel ya no tiene abierto este libro/)).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
  });

  it('opens the help, which takes the focus, and Escape gives it back', async () => {
    const { user, container } = await showPane();
    const help = screen.getByRole('button', { name: 'Ayuda' });
    await user.click(help);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ayuda', level: 2 }));
    expect(await screen.findByRole('heading', { name: 'Qué significa cada situación' })).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(help);
    expect(screen.getByRole('tab', { name: 'Validar' })).toBeTruthy();
  });

  it('reads the settings that the workbook keeps, and names one that is wrong', async () => {
    const kept = JSON.stringify({ cortes: ['06-30'], diasPorVencer: -5 });
    await showPane(new FakeWorkbook({ ...salud(), settings: { 'paac.ajustes': kept } }));
    expect(screen.getByText(/«diasPorVencer» tiene el valor -5/)).toBeTruthy();
  });

  it('keeps settings with the workbook, after checking them', async () => {
    const { workbook, user, container } = await showPane();
    await user.click(screen.getByRole('button', { name: 'Ajustes' }));
    const cortes = await screen.findByLabelText('Fechas de corte del año');
    expect(await barriers(container)).toEqual([]);
    await user.clear(cortes);
    await user.type(cortes, '30/06, 45/12');
    await user.click(screen.getByRole('button', { name: 'Guardar ajustes' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/cortes/);
    expect(workbook.snapshot.settings).toEqual({});
    await user.clear(cortes);
    await user.type(cortes, '30/06, 31/12');
    await user.click(screen.getByRole('checkbox', { name: 'Fecha en día no hábil' }));
    await user.click(screen.getByRole('button', { name: 'Guardar ajustes' }));
    expect((await screen.findAllByText('Ajustes guardados con este libro.')).length).toBeGreaterThan(0);
    expect(JSON.parse(workbook.snapshot.settings['paac.ajustes'] ?? '')).toMatchObject({
      cortes: ['06-30', '12-31'],
      reglasApagadas: ['fecha-no-habil'],
    });
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    expect(field('Fecha de corte').value).toBe('30/06/2026');
  });
});
