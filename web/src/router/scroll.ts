// Remembers where a page was scrolled to, and goes there again once the page is tall enough.

const STORE = 'kumara.scroll';
const MAX_PAGES = 60;
/** A list that comes from memory is there at once; one that must be fetched may not be the same anyway. */
const PATIENCE_MS = 1200;

const positions = new Map<string, number>(read());

export function saveScroll(key: string): void {
  positions.delete(key);
  positions.set(key, Math.round(scrollY));
  if (positions.size > MAX_PAGES) positions.delete(positions.keys().next().value as string);
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...positions]));
  } catch {
    // Without storage the positions last as long as the tab's page.
  }
}

export async function restoreScroll(key: string | null): Promise<void> {
  const y = (key && positions.get(key)) || 0;
  const end = performance.now() + PATIENCE_MS;
  let moved = false;
  const stop = () => (moved = true);
  addEventListener('wheel', stop, { once: true, passive: true });
  addEventListener('touchstart', stop, { once: true, passive: true });
  while (!moved) {
    const room = document.documentElement.scrollHeight - innerHeight;
    if (room >= y || performance.now() > end) {
      scrollTo({ top: y, behavior: 'instant' });
      break;
    }
    await new Promise(requestAnimationFrame);
  }
  removeEventListener('wheel', stop);
  removeEventListener('touchstart', stop);
}

function read(): [string, number][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    return Array.isArray(stored) ? (stored as [string, number][]) : [];
  } catch {
    return [];
  }
}
