import { screen, waitFor, within } from '@testing-library/react';
import { CLAVE_LECTURA } from '../../src/actions/ajuste-lectura';
import { FakeWorkbook, sheetOf, workbookOf } from '../support/fake-workbook';
import { barriers, salud, showPane, type Shown } from '../support/pane';

async function openEstructurar(workbook?: FakeWorkbook): Promise<Shown> {
  const shown = await showPane(workbook);
  await shown.user.click(screen.getByRole('tab', { name: 'Estructurar' }));
  await screen.findByRole('region', { name: 'Hojas nuevas del plan' });
  return shown;
}

async function propose(shown: Shown): Promise<void> {
  await shown.user.click(screen.getByRole('button', { name: 'Ver propuesta' }));
  await screen.findByRole('heading', { name: 'Propuesta' });
}

describe('the tab «Estructurar»', () => {
  it('shows which components the workbook has, and on which sheets', async () => {
    const { container } = await openEstructurar();
    const present = screen.getByRole('region', { name: 'Lo que tiene este libro' });
    expect(within(present).getByText('1. Riesgos')).toBeTruthy();
    expect(within(present).getByText('5 actividades en «Riesgos»')).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
  });

  it('makes the sheets of the form, after asking for what heads them', async () => {
    const { workbook, user, container } = await openEstructurar(
      new FakeWorkbook(workbookOf('Libro1.xlsx', sheetOf('Hoja1', []))),
    );
    await user.click(screen.getByRole('button', { name: 'Crear hojas' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Escriba la dependencia/);
    await user.type(screen.getByLabelText('Dependencia'), 'Secretaría de Cultura');
    await user.type(screen.getByLabelText('Entidad'), 'Municipio de Ejemplo');
    await user.click(screen.getByRole('button', { name: 'Crear hojas' }));
    expect((await screen.findAllByText(/5 hojas creadas/)).length).toBeGreaterThan(0);
    expect(workbook.written.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['componente_1', 'componente_5']));
    expect(workbook.written.map(({ mark }) => mark)).not.toContain('componente_6');
    expect(JSON.stringify(workbook.written)).toMatch(/Secretaría de Cultura/);
    expect(await barriers(container)).toEqual([]);
  });

  it('offers the PTEP, whose components are others', async () => {
    const { workbook, user } = await openEstructurar(new FakeWorkbook(workbookOf('Libro1.xlsx', sheetOf('Hoja1', []))));
    await user.click(screen.getByRole('radio', { name: 'PTEP' }));
    expect(screen.getByRole('checkbox', { name: /Transversal/ })).toHaveProperty('checked', true);
    await user.type(screen.getByLabelText('Dependencia'), 'Planeación');
    await user.click(screen.getByRole('button', { name: 'Crear hojas' }));
    await waitFor(() => expect(workbook.written.length).toBeGreaterThan(0));
    expect(JSON.parse(workbook.snapshot.settings['paac.formulario'] ?? '{}')).toMatchObject({ perfil: 'PTEP' });
  });

  it('makes no sheets of no component', async () => {
    const { user, workbook } = await openEstructurar();
    await user.type(screen.getByLabelText('Dependencia'), 'Salud');
    for (const box of within(screen.getByRole('group', { name: 'Componentes' })).getAllByRole('checkbox', {
      checked: true,
    }))
      await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Crear hojas' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Elija al menos un componente/);
    expect(workbook.written).toEqual([]);
  });

  it('proposes how to put the workbook in order: tables, heads, mends and sheets', async () => {
    const shown = await openEstructurar();
    await propose(shown);
    const table = screen.getByRole('region', { name: /Hoja «Riesgos», filas 6 a 10/ });
    expect(table.textContent).toMatch(/5 actividades · componente 1/);
    expect(screen.getByText(/C1 Riesgos: 5 actividades/)).toBeTruthy();
    expect(await barriers(shown.container)).toEqual([]);
  });

  it('takes a change of a match, keeps it with the workbook, and reads it so from then on', async () => {
    const shown = await openEstructurar();
    await propose(shown);
    const column = screen.getByRole('combobox', { name: /Columna E: Responsable/ });
    expect(within(column).getByRole('option', { name: 'Responsable' })).toHaveProperty('selected', true);
    await shown.user.selectOptions(column, 'No se lleva');
    await waitFor(() =>
      expect(shown.workbook.snapshot.settings[CLAVE_LECTURA]).toBe('{"columnas":{"Riesgos!5":null},"tablasFuera":[]}'),
    );
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await shown.user.click(screen.getByRole('tab', { name: 'Vencidas' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Buscar vencidas' }));
    expect((await screen.findByRole('button', { name: /1\.2 Publicar el informe/ })).textContent).toMatch(
      /Sin responsable/,
    );
  });

  it('leaves a table out, and takes it in again', async () => {
    const shown = await openEstructurar();
    await propose(shown);
    await shown.user.click(screen.getByRole('checkbox', { name: 'Incluir esta tabla' }));
    const again = await screen.findByRole('checkbox', {
      name: 'Incluir esta tabla: «Riesgos», fila 6',
      checked: false,
    });
    expect(screen.queryByRole('button', { name: 'Escribir hojas ordenadas' })).toBeNull();
    await shown.user.click(again);
    expect(await screen.findByRole('checkbox', { name: 'Incluir esta tabla', checked: true })).toBeTruthy();
  });

  it('writes the sheets in order beside the original', async () => {
    const shown = await openEstructurar();
    await propose(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Escribir hojas ordenadas' }));
    expect((await screen.findAllByText(/5 actividades quedaron en las hojas ordenadas/)).length).toBeGreaterThan(0);
    expect(shown.workbook.written.map(({ mark }) => mark)).toContain('componente_1_ordenada');
    expect(shown.workbook.snapshot.sheets).toEqual(salud().sheets);
  });
});
