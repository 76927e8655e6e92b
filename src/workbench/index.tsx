/** The page without Excel: the same panels over .xlsx files. */
import { createRoot } from 'react-dom/client';
import { Announcer } from '../taskpane/pane/announcer';
import { FocusKeeper } from '../taskpane/pane/focus-keeper';
import { Themed } from '../taskpane/pane/themed';
import { files } from './adapters';
import { Page } from './page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Themed dark={null}>
      <Announcer>
        <Page files={files} />
      </Announcer>
      <FocusKeeper />
    </Themed>,
  );
}

// Once loaded, the page works without a connection. Where there is no service worker it works all the same, with one.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
  });
}
