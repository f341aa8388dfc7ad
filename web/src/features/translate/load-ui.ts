// The controls around translations and their words, fetched when a text on the screen may need them.
import { needWords } from '../../i18n/index.svelte';

type Controls = typeof import('./controls');
let loading: Promise<Controls> | null = null;

export function loadControls(): Promise<Controls> {
  loading ??= Promise.all([import('./controls'), needWords('translate')]).then(
    ([controls]) => controls,
    (error: unknown) => {
      // Without a connection; the next text tries again.
      loading = null;
      throw error;
    },
  );
  return loading;
}
