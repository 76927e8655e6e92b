/**
 * Keeps the page's own files, so that it works without a connection once loaded. Never serves an old page while the new
 * one can be had: pages come from the network first; only files whose name carries their content's hash come from the
 * store first. A new version takes over when no page of the old one is open, so that an open page finds its own files.
 */
export {};

/** Written into this file by the build: see scripts/build/offline-plugin.js. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

/** The part of a service worker's world that is used here. */
interface Worker {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}
const worker = self as unknown as Worker;

const PREFIX = 'seguimiento-paac-';
const STORE = PREFIX + OFFLINE_VERSION;
const HASHED = /\.[0-9a-f]{12}\.js$/;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(OFFLINE_FILES.map((file) => new Request(file, { cache: 'no-cache' })))),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(PREFIX) && name !== STORE).map((name) => caches.delete(name)),
        ),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  event.respondWith(HASHED.test(url.pathname) ? storedFirst(request) : networkFirst(request));
});

async function storedFirst(request: Request): Promise<Response> {
  return (await stored(request)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await stored(request);
    if (answer) return answer;
    throw error;
  }
}

/** A stored file; the site's root is its index page. */
async function stored(request: Request): Promise<Response | undefined> {
  const store = await caches.open(STORE);
  const isRoot = request.url.split(/[?#]/)[0] === worker.registration.scope;
  return store.match(isRoot ? new URL('index.html', worker.registration.scope).href : request, { ignoreSearch: true });
}
