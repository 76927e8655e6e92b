/** The pane in Excel: waits for office.js, then joins the panels to the open workbook. */
import { createRoot } from 'react-dom/client';
import { openExcelWorkbook } from '../excel/excel-workbook';
import { readOfficeColors } from '../excel/read-theme';
import { startExcel } from '../excel/start-excel';
import { readChosenFile } from './adapters';
import { Announcer } from './pane/announcer';
import { CannotStart } from './pane/cannot-start';
import { FocusKeeper } from './pane/focus-keeper';
import { isDark } from './pane/is-dark';
import { Pane } from './pane/pane';
import type { PaneServices } from './pane/services';
import { Themed } from './pane/themed';
import { today } from './pane/today';
import { scriptArrives } from './script-arrives';

/** How long office.js may take to arrive, in milliseconds: a network that swallows requests answers nothing. */
const PATIENCE = 15_000;

async function start(element: HTMLElement): Promise<void> {
  await scriptArrives(document.querySelector<HTMLScriptElement>('script[data-office]'), PATIENCE);
  const state = await startExcel();
  const colors = readOfficeColors();
  createRoot(element).render(
    <Themed dark={colors && isDark(colors.background)}>
      <Announcer>{state === 'ready' ? <Pane services={servicesOfExcel()} /> : <CannotStart why={state} />}</Announcer>
      <FocusKeeper />
    </Themed>,
  );
}

function servicesOfExcel(): PaneServices {
  const workbook = openExcelWorkbook();
  return {
    place: 'excel',
    workbook,
    hoy: today,
    readFile: readChosenFile,
    writeSheets: ({ sheets }, _fileName, options) => workbook.write(sheets, options),
  };
}

const root = document.getElementById('root');
if (root) void start(root);
