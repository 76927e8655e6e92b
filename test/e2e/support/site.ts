import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respond } from '../../../scripts/serve';

/** Serves the built site on a free port of this machine; `npm run build` comes first. */
export async function serveSite(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html: run `npm run build` first');
  const server: Server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
