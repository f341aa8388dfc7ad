// Light, dark, or as the system has it. public/theme.js applies the choice before the first paint.

export type Theme = 'system' | 'light' | 'dark';

const STORE = 'kumara.theme';
const PAPER = { light: '#fffaf5', dark: '#17110f' };

let choice = $state<Theme>(read());

export const theme = {
  get choice(): Theme {
    return choice;
  },
  set(next: Theme): void {
    choice = next;
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem(STORE);
      else localStorage.setItem(STORE, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    paintFrame();
  },
};

/** The browser's own frame takes the colour of the page. */
export function paintFrame(): void {
  const isDark =
    choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', isDark ? PAPER.dark : PAPER.light);
}

function read(): Theme {
  const stored = document.documentElement.dataset.theme;
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
