import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../support/browser';
import { barriers } from '../support/pane';
import { plantilla } from '../../src/actions/estructurar';
import { Announcer } from '../../src/taskpane/pane/announcer';
import { Themed } from '../../src/taskpane/pane/themed';
import { files } from '../../src/workbench/adapters';
import { Page } from '../../src/workbench/page';
import { readXlsx } from '../../src/xlsx/read';
import { salud } from '../support/pane';
import { specOfSheet } from '../support/spec-of-sheet';
import { writeUnmarked } from '../support/write-unmarked';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}
const downloads: Download[] = [];

beforeEach(() => {
  downloads.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob)
      downloads.push({
        name: this.download,
        type: blob.type,
        bytes: async () => new Uint8Array(await new File([blob], '').arrayBuffer()),
      });
  };
});

async function bookFile(name = 'salud 2026.xlsx'): Promise<File> {
  const sheets = salud().sheets.map((sheet, index) => specOfSheet(sheet, index));
  const bytes = await writeUnmarked({ title: name, author: 'prueba', sheets });
  return new File([bytes as BlobPart], name);
}

async function showPage() {
  const user = userEvent.setup();
  const { container } = render(
    <Themed dark={false}>
      <Announcer>
        <Page files={files} />
      </Announcer>
    </Themed>,
  );
  await screen.findByRole('tab', { name: 'Validar' });
  return { user, container };
}

async function openBook(...chosen: readonly File[]) {
  const shown = await showPage();
  await shown.user.upload(screen.getByLabelText('Abrir libros', { selector: 'input' }), [...chosen]);
  await screen.findByRole('grid');
  return shown;
}

describe('the page without Excel', () => {
  it('welcomes: what it does, how to begin, and that nothing leaves the machine', async () => {
    const { container } = await showPage();
    expect(screen.getByRole('heading', { name: /Del libro de cada dependencia/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Abrir ejemplo' })).toBeTruthy();
    expect(screen.getByText(/Nada se sube.*funciona sin conexión/)).toBeTruthy();
    expect(await barriers(container)).toEqual([]);
  });

  it('shows the sheets of an opened workbook, and goes to the cell of a finding', async () => {
    const { user, container } = await openBook(await bookFile());
    const grid = screen.getByRole('grid', { name: 'Hoja Riesgos' });
    expect(within(grid).getByText('Publicar el informe')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await user.click(await screen.findByRole('button', { name: /Riesgos › F8/ }));
    await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toBe('celda-F8'));
    expect(screen.getByRole('region', { name: 'Contenido de la celda F8' }).textContent).toBe('31/04/2026');
    expect(await barriers(container)).toEqual([]);
  });

  it('shows marks with their reason, and repairs, in the grid; saves a new workbook with both', async () => {
    const { user } = await openBook(await bookFile());
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await user.click(await screen.findByRole('button', { name: /Riesgos › F8/ }));
    await user.click(screen.getByRole('button', { name: 'Corregir' }));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Contenido de la celda F8' }).textContent).toBe('30/04/2026'),
    );
    await user.click(screen.getByRole('tab', { name: 'Vencidas' }));
    await user.click(await screen.findByRole('button', { name: 'Marcar en el libro' }));
    await waitFor(() =>
      expect(document.querySelector('[data-cell="F7"]')?.getAttribute('title')).toMatch(/^Vencida al corte/),
    );
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [saved] = downloads;
    expect(saved?.name).toBe('salud 2026 revisado.xlsx');
    const again = readXlsx('x.xlsx', (await saved?.bytes()) ?? new Uint8Array());
    const row = again.sheets.find(({ name }) => name === 'Riesgos')?.rows.find((one) => one.row === 8);
    expect(row?.cells.find(({ column }) => column === 6)).toMatchObject({ kind: 'date', day: '2026-04-30' });
  });

  it('saves estados that a person confirmed, though nothing else was done, and finds them when that file is opened', async () => {
    const { user } = await openBook(await bookFile('salud 2026.xlsm'));
    const firstEstado = async (): Promise<HTMLElement> => {
      await user.click(screen.getByRole('tab', { name: 'Vencidas' }));
      await user.click(await screen.findByRole('button', { name: 'Buscar vencidas' }));
      const [estado] = await screen.findAllByRole('combobox', { name: /^Estado de / });
      if (!estado) throw new Error('No estado to confirm');
      return estado;
    };
    await user.selectOptions(await firstEstado(), 'en proceso');
    await screen.findAllByText(/quedó en proceso/);
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [saved] = downloads;
    expect(saved?.name).toBe('salud 2026 revisado.xlsm');
    expect(saved?.type).toMatch(/macroenabled/i);
    const bytes = await saved?.bytes();
    cleanup();
    await openBook(new File([bytes as BlobPart], saved?.name ?? ''));
    expect(within(await firstEstado()).getByRole('option', { name: 'en proceso' })).toHaveProperty('selected', true);
  });

  it('has nothing to save of a workbook as it was opened', async () => {
    const { user } = await openBook(await bookFile());
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    expect(await screen.findByText(/Aún no hay nada nuevo que descargar/)).toBeTruthy();
    expect(downloads).toEqual([]);
  });

  it('consolidates into a new workbook, shows it, and saves it as it is', async () => {
    const { user } = await openBook(await bookFile());
    await user.click(screen.getByRole('tab', { name: 'Consolidar' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Incluir este libro' }));
    await user.click(screen.getByRole('button', { name: 'Revisar' }));
    await screen.findByRole('region', { name: 'Qué se escribirá' });
    await user.click(screen.getByRole('button', { name: 'Consolidar' }));
    expect(await screen.findByRole('grid', { name: 'Hoja Resumen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(downloads[0]?.name).toBe('consolidado 31-08-2026.xlsx');
    const saved = readXlsx('x.xlsx', (await downloads[0]?.bytes()) ?? new Uint8Array());
    expect(saved.sheets.map(({ mark }) => mark)).toContain('resumen');
  });

  it('opens good files beside bad ones, and says why a bad one was not opened', async () => {
    const { container } = await openBook(
      new File(['texto'], 'malo.xlsx'),
      await bookFile('uno.xlsx'),
      await bookFile('dos.xlsx'),
    );
    expect(screen.getByRole('alert').textContent).toMatch(/No se abrió «malo\.xlsx»/);
    expect(
      within(screen.getByRole('combobox', { name: 'Libro abierto' }))
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['uno.xlsx', 'dos.xlsx']);
    expect(await barriers(container)).toEqual([]);
  });

  it('takes dropped files, changes between workbooks, and closes them', async () => {
    const { user, container } = await showPage();
    const [one, two] = [await bookFile('uno.xlsx'), await bookFile('dos.xlsx')];
    const target = container.querySelector('main')?.parentElement?.parentElement;
    if (!target) throw new Error('There is no page');
    fireEvent.drop(target, { dataTransfer: { files: [one, two] } });
    await screen.findByRole('grid');
    await user.click(screen.getByRole('button', { name: 'Validar libro' }));
    await screen.findByRole('list', { name: 'Hallazgos' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Libro abierto' }), 'dos.xlsx');
    // What was found in one workbook is not shown for another.
    expect(screen.queryByRole('list', { name: 'Hallazgos' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cerrar dos.xlsx' }));
    await user.click(screen.getByRole('button', { name: 'Cerrar uno.xlsx' }));
    expect(screen.getByRole('heading', { name: /Del libro de cada dependencia/ })).toBeTruthy();
  });

  it('walks the grid with the keys, and changes sheets by their tabs', async () => {
    const { user } = await showPage();
    const pedido = { perfil: 'PAAC', entidad: 'Municipio de Ejemplo', nit: '', codigo: '', version: '' } as const;
    const sheets = plantilla({
      ...pedido,
      dependencia: 'Salud',
      componentes: [1, 3],
      vigencia: 2026,
      corte: '2026-08-31' as never,
    });
    const bytes = await writeUnmarked({ title: 'plan', author: 'prueba', sheets });
    await user.upload(
      screen.getByLabelText('Abrir libros', { selector: 'input' }),
      new File([bytes as BlobPart], 'plan.xlsx'),
    );
    const grid = await screen.findByRole('grid');
    act(() => grid.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(grid.getAttribute('aria-activedescendant')).not.toBe('celda-A1');
    const tabs = within(screen.getByRole('listbox', { name: 'Hojas del libro' })).getAllByRole('option');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['C1 Riesgos', 'C3 Rendición de cuentas']);
    act(() => tabs[0]?.focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('grid', { name: 'Hoja C3 Rendición de cuentas' })).toBeTruthy();
    expect(screen.getByText('1 hoja oculta')).toBeTruthy();
  });

  it('says that the sample did not arrive', async () => {
    window.fetch = () => Promise.reject(new Error('offline'));
    const { user } = await showPage();
    await user.click(screen.getByRole('button', { name: 'Abrir ejemplo' }));
    expect(await screen.findByText(/No se pudo cargar el ejemplo/)).toBeTruthy();
  });

  it('opens the sample with its corte, and offers its workbooks to consolidate', async () => {
    const book = await bookFile('muestra.xlsx');
    window.fetch = () =>
      Promise.resolve({
        ok: true,
        json: () => Promise.resolve({ corte: '2026-04-30', libros: [{ archivo: 'muestra.xlsx' }] }),
        blob: () => Promise.resolve(book),
      } as unknown as Response);
    const { user } = await showPage();
    await user.click(screen.getByRole('button', { name: 'Abrir ejemplo' }));
    await screen.findByRole('grid');
    await waitFor(() => expect(screen.getByLabelText('Fecha de corte')).toHaveProperty('value', '30/04/2026'));
    await user.click(screen.getByRole('tab', { name: 'Consolidar' }));
    expect(await screen.findByText('muestra.xlsx', { selector: 'span' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    expect(await screen.findByText(/Aún no hay nada nuevo que descargar/)).toBeTruthy();
  });

  it('lets the browser ask before what was not saved is lost', async () => {
    const { user } = await openBook(await bookFile());
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await user.click(screen.getByRole('tab', { name: 'Vencidas' }));
    await user.click(await screen.findByRole('button', { name: 'Marcar en el libro' }));
    await screen.findAllByText(/celdas? marcadas?/);
    expect(leave()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Descargar libro' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    await waitFor(() => expect(leave()).toBe(false));
  });
});
