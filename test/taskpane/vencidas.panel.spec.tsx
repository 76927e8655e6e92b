import { screen, waitFor, within } from '@testing-library/react';
import { CLAVE_ESTADOS } from '../../src/actions/estados-confirmados';
import { WorkbookError } from '../../src/workbook/errors';
import { FakeWorkbook, sheetOf, workbookOf } from '../support/fake-workbook';
import { barriers, salud, showPane, type Shown } from '../support/pane';

async function openVencidas(workbook?: FakeWorkbook): Promise<Shown> {
  const shown = await showPane(workbook);
  await shown.user.click(screen.getByRole('tab', { name: 'Vencidas' }));
  await screen.findByRole('button', { name: 'Buscar vencidas' });
  return shown;
}

async function search(workbook?: FakeWorkbook): Promise<Shown> {
  const shown = await openVencidas(workbook);
  await shown.user.click(screen.getByRole('button', { name: 'Buscar vencidas' }));
  await screen.findByRole('list', { name: 'Actividades por situación' });
  return shown;
}

describe('the tab «Vencidas»', () => {
  it('invites before anything was searched', async () => {
    const { container } = await openVencidas();
    expect(screen.getByText('¿Qué se venció y qué está por vencer?')).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
  });

  it('shows what is overdue, whose, since when and by which words, in groups with counts', async () => {
    const shown = await search();
    expect(screen.getAllByText(/requieren atención, de 5 leídas, al 31\/08\/2026/).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: /^Vencidas ?1$/, expanded: true })).toBeTruthy();
    const item = screen.getByRole('button', { name: /1\.2 Publicar el informe/ });
    expect(item.textContent).toMatch(/62 días/);
    expect(item.textContent).toMatch(/Plazo 30\/06\/2026/);
    expect(item.textContent).toMatch(/Enlace de calidad/);
    expect(screen.getByText('Por «Pendiente de ejecución»')).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('goes to the cell of the Fecha Programada', async () => {
    const shown = await search();
    await shown.user.click(screen.getByRole('button', { name: /1\.2 Publicar el informe/ }));
    await waitFor(() => expect(shown.workbook.calls).toContain('select Riesgos!F7'));
  });

  it('groups by responsable on request', async () => {
    const shown = await search();
    expect(screen.getByRole('heading', { level: 4, name: /SECRETARÍA DE SALUD/ })).toBeTruthy();
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Agrupar por' }), 'Responsable');
    expect(screen.getByRole('heading', { level: 4, name: /Enlace de calidad/ })).toBeTruthy();
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Agrupar por' }), 'Solo por días');
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  });

  it('confirms an estado, keeps it with the workbook, and takes it back', async () => {
    const shown = await search();
    const estado = screen.getByRole('combobox', { name: 'Estado de 1.2, componente 1' });
    expect(within(estado).getByRole('option', { name: 'pendiente (propuesto)' })).toHaveProperty('selected', true);
    await shown.user.selectOptions(estado, 'cumplida');
    expect((await screen.findAllByText('1.2 quedó cumplida: cumplida.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /1\.2 Publicar el informe/ })).toBeNull();
    await waitFor(() => expect(shown.workbook.snapshot.settings[CLAVE_ESTADOS]).toMatch(/cumplida/));
    expect(screen.queryByText('desactualizado')).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(await screen.findByRole('button', { name: /1\.2 Publicar el informe/ })).toBeTruthy();
    await waitFor(() => expect(shown.workbook.snapshot.settings[CLAVE_ESTADOS]).toBeUndefined());
  });

  it('finds the confirmed estado again when the pane is opened anew', async () => {
    const first = await search();
    await first.user.selectOptions(screen.getByRole('combobox', { name: 'Estado de 1.2, componente 1' }), 'en proceso');
    await waitFor(() => expect(first.workbook.snapshot.settings[CLAVE_ESTADOS]).toBeDefined());
    first.unmount();
    await search(new FakeWorkbook(first.workbook.snapshot));
    const estado = screen.getByRole('combobox', { name: 'Estado de 1.2, componente 1' });
    expect(within(estado).getByRole('option', { name: 'en proceso' })).toHaveProperty('selected', true);
    expect(within(estado).getByRole('option', { name: 'Volver a lo leído (pendiente)' })).toBeTruthy();
  });

  it('says that a confirmed estado lost its activity', async () => {
    const book = salud();
    const lost = JSON.stringify({ 'Riesgos!40': ['cumplida', '1//9.9', 'zzz'] });
    await search(new FakeWorkbook({ ...book, settings: { [CLAVE_ESTADOS]: lost } }));
    expect(screen.getByText(/1 estado confirmado ya no se aplica/)).toBeTruthy();
  });

  it('marks the dates in the workbook with the reason, and takes the marks away', async () => {
    const shown = await openVencidas();
    await shown.user.click(screen.getByRole('button', { name: 'Marcar en el libro' }));
    expect((await screen.findAllByText(/celdas? marcadas? en «Fecha Programada»/)).length).toBeGreaterThan(0);
    expect(shown.workbook.marks).toContainEqual({
      sheet: 'Riesgos',
      cell: 'F7',
      kind: 'vencida',
      note: 'Vencida al corte 31/08/2026 · plazo 30/06/2026 · 62 días',
    });
    await shown.user.click(screen.getByRole('button', { name: 'Quitar marcas' }));
    expect((await screen.findAllByText(/el libro quedó como estaba/)).length).toBeGreaterThan(0);
    expect(shown.workbook.marks).toEqual([]);
  });

  it('says why the workbook could not be marked', async () => {
    const shown = await openVencidas();
    shown.workbook.failures.set('mark', new WorkbookError('protected-sheet', { sheet: 'Riesgos' }));
    await shown.user.click(screen.getByRole('button', { name: 'Marcar en el libro' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/protegida/);
  });

  it('says that nothing is overdue', async () => {
    const book = salud();
    const kept = { 'paac.corte': '2026-01-31' };
    const [sheet] = book.sheets;
    const first = (sheet?.rows ?? []).filter(({ row }) => row <= 6);
    const shown = await openVencidas(
      new FakeWorkbook({ ...book, settings: kept, sheets: sheet ? [{ ...sheet, rows: first }] : [] }),
    );
    await shown.user.click(screen.getByRole('button', { name: 'Buscar vencidas' }));
    expect(await screen.findByText('Nada vencido ni por vencer')).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('says that there are no activities', async () => {
    const shown = await openVencidas(new FakeWorkbook(workbookOf('notas.xlsx', sheetOf('Hoja1', [['Apuntes']]))));
    await shown.user.click(screen.getByRole('button', { name: 'Buscar vencidas' }));
    expect(await screen.findByText('No hay actividades en el libro')).toBeTruthy();
  });
});
