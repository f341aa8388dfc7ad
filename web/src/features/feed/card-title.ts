// The line under a card's picture: the title, or the first words of a note that has none. A text card without a
// title says it all by itself.
import type { NoteCard } from '../../api/types';

export function cardTitle(card: NoteCard): string {
  return card.title || (card.cover ? card.excerpt : '');
}
