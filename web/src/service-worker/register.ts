// Registers the service worker, and offers a new version of the app when there is one.
import { t } from '../i18n/index.svelte';
import { toast } from '../ui/toasts.svelte';

/** A tab that stays open for days asks for a new version now and then. */
const CHECK_EVERY_MS = 60 * 60 * 1000;

export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    keepWhatIsLoaded();
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
      });
    });
    setInterval(() => void registration.update().catch(() => {}), CHECK_EVERY_MS);
  } catch (error) {
    // Private windows and plain http: the app works without it.
    console.warn(error);
  }
}

/** The first visit loads its files before there is a service worker to keep them. */
function keepWhatIsLoaded(): void {
  void navigator.serviceWorker.ready.then(({ active }) => {
    const files = performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name))
      .filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/'))
      .map((url) => url.pathname);
    active?.postMessage({ keep: files });
  });
}

function offer(worker: ServiceWorker): void {
  toast(t('update-ready'), {
    milliseconds: 0,
    action: {
      label: t('update-reload'),
      run: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        worker.postMessage('take-over');
      },
    },
  });
}
