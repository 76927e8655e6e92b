/** The pane on screen over a workbook in memory. */
import './browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Announcer } from '../../src/taskpane/pane/announcer';
import { Pane } from '../../src/taskpane/pane/pane';
import type { PaneServices } from '../../src/taskpane/pane/services';
import { Themed } from '../../src/taskpane/pane/themed';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FakeWorkbook, sheetOf, workbookOf } from './fake-workbook';
import { day } from './plan';

const HEAD = [
  'Subcomponente/Procesos',
  'No.',
  'Actividades',
  'Meta o Producto',
  'Responsable',
  'Fecha Programada',
  'Seguimiento',
];

/**
 * A dependencia's workbook of vigencia 2026 with one table of component 1: a cumplida, an overdue one (30/06/2026), one with
 * an impossible date, one with the month first, and one without responsable.
 */
export function salud(): WorkbookSnapshot {
  return workbookOf(
    'salud 2026.xlsx',
    sheetOf('Riesgos', [
      ['MUNICIPIO DE EJEMPLO'],
      ['SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO - VIGENCIA 2026'],
      ['SECRETARÍA DE SALUD'],
      ['Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción'],
      HEAD,
      [
        'Monitoreo y Revisión',
        '1.1',
        'Revisar los controles',
        'Acta',
        'Enlace de calidad',
        '31/03/2026',
        'Se realizó la revisión el 20 de marzo.',
      ],
      [
        'Monitoreo y Revisión',
        '1.2',
        'Publicar el informe',
        'Informe',
        'Enlace de calidad',
        '30/06/2026',
        'Pendiente de ejecución',
      ],
      [
        'Monitoreo y Revisión',
        '1.3',
        'Socializar el mapa',
        'Acta',
        'Secretaria de Salud',
        '31/04/2026',
        'Se realizó la jornada.',
      ],
      ['Seguimiento', '2.1', 'Remitir el seguimiento', 'Oficio', 'Enlace de calidad', '09/30/2026', ''],
      ['Seguimiento', '2.2', 'Evaluar el plan', 'Informe', '', '15/12/2026', ''],
    ]),
  );
}

export interface Shown {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** Shows the pane and waits until it has read the workbook, or failed to. */
export async function showPane(
  workbook = new FakeWorkbook(salud()),
  services: Partial<PaneServices> = {},
): Promise<Shown> {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <Themed dark={false}>
      <Announcer>
        <Pane
          services={{
            place: 'excel',
            workbook,
            hoy: () => day('2026-09-10'),
            readFile: () => Promise.reject(new Error('No file is read in this test')),
            writeSheets: ({ sheets }, _fileName, options) => workbook.write(sheets, options),
            ...services,
          }}
        />
      </Announcer>
    </Themed>,
  );
  await screen.findByRole('tab', { name: 'Validar' });
  await waitFor(() => expect(workbook.calls).toContain('read'));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return { workbook, user, container, unmount };
}

/** axe's findings, without those about a page around the pane, which tests do not have. */
export async function barriers(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe(container, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
