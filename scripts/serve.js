/**
 * Serves dist/ on http://localhost:3000 (or PORT), on this machine alone. With --https, as Excel wants it, with the
 * development certificate that office-addin-dev-certs has made.
 */
const { spawn } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { homedir } = require('node:os');
const { join } = require('node:path');
const sirv = require('sirv');

const PORT = Number(process.env.PORT ?? 3000);

/** Answers a request with a file of the built site as it stands now; its root is index.html. */
const respond = sirv('dist', { dev: true, onNoMatch: (_request, response) => response.writeHead(404).end() });

/** Starts the server, says where it is and opens a browser where there is one. */
async function serve() {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/index.html yet: run `npm run build` first.');
    process.exit(1);
  }
  const isHttps = process.argv.includes('--https');
  const server = isHttps ? https.createServer(certificate(), respond) : http.createServer(respond);
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${PORT} is in use: close what uses it, or run with PORT=3001.`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(PORT, 'localhost', () => {
    const address = `${isHttps ? 'https' : 'http'}://localhost:${PORT}/`;
    console.log(`\nSeguimiento PAAC: ${address}   (Ctrl+C ends it)`);
    if (isHttps) return;
    console.log('In Excel for Windows or Mac: `npm run start:excel` opens Excel with the add-in in its Home tab.');
    console.log('In Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload, and choose manifest.xml.');
    openBrowser(address);
  });
}

function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  if (!existsSync(join(folder, 'localhost.key'))) {
    console.error('There is no development certificate yet: run `npx office-addin-dev-certs@2 install` first.');
    process.exit(1);
  }
  return { key: readFileSync(join(folder, 'localhost.key')), cert: readFileSync(join(folder, 'localhost.crt')) };
}

function openBrowser(address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  // No browser is no error: the address has been said.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

module.exports = { respond, serve };
if (require.main === module) void serve();
