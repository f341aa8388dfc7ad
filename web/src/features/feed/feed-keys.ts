// The keyboard in a list of notes: j and k go from card to card, l likes and s saves the one in focus.
import type { NoteCard } from '../../api/types';
import { router } from '../../router/router.svelte';
import { isPlainKey } from '../../shell/shortcuts';
import { saveFromCard, toggleLike } from '../notes/engage';

interface Feed {
  node: HTMLElement;
  list: () => NoteCard[];
  /** The first card that is not above the screen. */
  firstInSight: () => number;
  focus: (index: number) => void;
}

export function startFeedKeys(feed: Feed): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!isPlainKey(event) || router.over) return;
    const at = focusedIndex(feed);
    const card = at === null ? undefined : feed.list()[at];
    if (event.key === 'j' || event.key === 'k') {
      const step = event.key === 'j' ? 1 : -1;
      const next = at === null ? feed.firstInSight() : at + step;
      if (next >= 0 && next < feed.list().length) feed.focus(next);
    } else if (event.key === 'l' && card) void toggleLike(card);
    else if (event.key === 's' && card) void saveFromCard(card.id);
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

function focusedIndex(feed: Feed): number | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
  if (!id || !feed.node.contains(document.activeElement)) return null;
  const index = feed.list().findIndex((card) => card.id === id);
  return index < 0 ? null : index;
}
