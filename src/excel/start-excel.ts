import { meetsFloor } from './requirements';

/** Why the pane can or cannot work: ready, office.js did not arrive, a browser without Excel, or an Excel that is too old. */
export type ExcelStart = 'ready' | 'no-office-js' | 'not-in-excel' | 'too-old';

/**
 * Waits until office.js and Excel are ready. Never rejects, and never waits for ever: office.js may have been blocked on its
 * way, and a network that swallows requests answers nothing.
 * @param milliseconds how long to wait for Excel
 */
export async function startExcel(milliseconds = 20_000): Promise<ExcelStart> {
  if (typeof Office === 'undefined') return 'no-office-js';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === null) return 'no-office-js';
  if (info.host !== Office.HostType.Excel) return 'not-in-excel';
  return meetsFloor() ? 'ready' : 'too-old';
}
