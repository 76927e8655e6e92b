import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExcelHost } from './host';
import { connect } from './transport';

/** Where a page loads office.js from. */
export const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where Microsoft's own release of it lies, unmodified. */
export const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What the package's office.js lacks of a newer one; see the file. */
export const NOTES_API = require.resolve('./notes-api.js');

const BASE_URL = OFFICE_JS_URL.replace(/office\.js$/, '');

/**
 * Loads the genuine office.js into a jsdom window that believes it is a task pane of Excel, and waits until it is ready.
 * Once a window: another host takes the place of the first by installing it too.
 */
export async function installOfficeJs(window: Window & typeof globalThis, host: ExcelHost): Promise<void> {
  const connected = CONNECTED.get(window);
  if (connected) {
    // Office.js asks for them once, as it starts.
    if (JSON.stringify(host.info().requirementSets) !== connected.requirementSets) {
      throw new Error('A window keeps the requirement sets of its first host: use another test file');
    }
    connected.host = host;
    host.addPage(connected.receive);
    return;
  }
  const requirementSets = JSON.stringify(host.info().requirementSets);
  const line: Line = { requirementSets, host, receive: () => undefined };
  CONNECTED.set(window, line);
  line.receive = connect(window, host.info(), (request) => line.host.answer(request));
  host.addPage(line.receive);
  serveScripts(window);
  const script = window.document.createElement('script');
  script.src = OFFICE_JS_URL;
  window.document.head.appendChild(script);
  await Office.onReady();
  if (host.hasNotes) window.eval(readFileSync(NOTES_API, 'utf8'));
}

/** Which host a window is connected to now. */
const CONNECTED = new WeakMap<Window, Line>();

interface Line {
  readonly requirementSets: string;
  host: ExcelHost;
  receive: (event: string) => void;
}

/** jsdom under jest loads no scripts: those that office.js asks for are run from the package, as a browser would. */
function serveScripts(window: Window & typeof globalThis): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    const added = append(node);
    if (script.tagName === 'SCRIPT' && script.src.startsWith(BASE_URL)) {
      const path = script.src.slice(BASE_URL.length);
      window.eval(`${readFileSync(join(OFFICE_JS_FOLDER, path), 'utf8')}\n//# sourceURL=${path}`);
      setTimeout(() => script.dispatchEvent(new window.Event('load')), 0);
    }
    return added;
  };
}
