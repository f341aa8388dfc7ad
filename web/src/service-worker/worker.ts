// The service worker: keeps the app's shell, so that it opens without a connection and says so kindly, and the
// pictures seen last. It never answers for the API: what members wrote is not kept outside their session.
// Built on its own by build/service-worker-plugin.ts, which fills in the two placeholders.
/// <reference lib="webworker" />
export {};

declare const __SHELL_FILES__: string[];
declare const __SHELL_VERSION__: string;
const worker = self as unknown as ServiceWorkerGlobalScope;

const SHELL = `kumara-shell-${__SHELL_VERSION__}`;
const ASSETS = 'kumara-assets';
const PICTURES = 'kumara-pictures';
const MAX_ASSETS = 120;
const MAX_PICTURES = 250;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(SHELL).then(async (cache) => {
      await cache.addAll(__SHELL_FILES__);
      // The page itself; which one does not matter, the app draws the address it finds.
      await cache.put('/', await fetch('/', { credentials: 'omit' }));
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('kumara-shell-') && name !== SHELL) await caches.delete(name);
      }
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (data === 'take-over') void worker.skipWaiting();
  else if (isKeepRequest(data)) event.waitUntil(keepAll(data.keep));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(kept(request, ASSETS, MAX_ASSETS));
  else if (url.pathname.startsWith('/media/')) event.respondWith(kept(request, PICTURES, MAX_PICTURES));
  else if (__SHELL_FILES__.includes(url.pathname)) event.respondWith(shellFile(request));
});

/** The server's page when it can be reached, so that its head is right; else the shell. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.match('/');
    if (shell) return shell;
    throw error;
  }
}

async function shellFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** Files named after their content never change: once fetched, they are good for ever. */
async function kept(request: Request, name: string, limit: number): Promise<Response> {
  const found = await caches.match(request);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok && response.status === 200) {
    const cache = await caches.open(name);
    await cache.put(request, response.clone());
    await trim(cache, limit);
  }
  return response;
}

function isKeepRequest(data: unknown): data is { keep: string[] } {
  return typeof data === 'object' && data !== null && 'keep' in data && Array.isArray(data.keep);
}

async function keepAll(paths: string[]): Promise<void> {
  for (const path of paths) {
    if (!path.startsWith('/assets/')) continue;
    // One that can't be fetched is fetched when it is needed.
    await kept(new Request(path), ASSETS, MAX_ASSETS).catch(() => {});
  }
}

/** Keys come back in the order they were put in: the oldest go first. */
async function trim(cache: Cache, limit: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - limit))) await cache.delete(key);
}
