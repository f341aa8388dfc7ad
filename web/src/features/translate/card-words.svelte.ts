// Titles and text cards of notes in lists, in the reader's way of writing Chinese. Fetched only by those who need it.
import type { NoteCard } from '../../api/types';
import type { TextTranslation } from './text-translation.svelte';
import { Translations } from './translations.svelte';

/** Cards whose words are kept; then it begins anew. */
const MOST = 500;

let translations = new Translations();
let kept = new Set<string>();

/** Asked for once, together with those that come at the same moment. */
export function cardWords(card: NoteCard): TextTranslation {
  if (kept.size >= MOST && !kept.has(card.id)) {
    translations = new Translations();
    kept = new Set();
  }
  kept.add(card.id);
  const text = translations.of({ kind: 'note', id: card.id });
  if (!text.wasTried) translations.wish(text);
  return text;
}
