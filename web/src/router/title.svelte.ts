// The document's title. A note that lies over a page has its say until it is closed.
import { untrack } from 'svelte';
import { community } from '../session.svelte';

const titles = $state<{ text: string }[]>([]);

/** Call once in a page or in what lies over it. */
export function pageTitle(text: () => string): void {
  const mine = $state({ text: '' });
  $effect(() => {
    untrack(() => titles.push(mine));
    return () => {
      const at = titles.indexOf(mine);
      if (at >= 0) titles.splice(at, 1);
    };
  });
  $effect(() => {
    mine.text = text();
  });
}

/** Call once, in the shell. */
export function showTitle(): void {
  $effect(() => {
    const text = titles.at(-1)?.text;
    const name = community.name;
    document.title = text ? `${text} · ${name}` : name;
  });
}
