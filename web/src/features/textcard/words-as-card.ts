// What a note shows where others show a picture, when it has neither picture nor card: its own words, on a card.
import type { TextCard } from '../../api/types';

export function wordsAsCard(note: {
  card: TextCard | null;
  title: string;
  excerpt?: string;
}): TextCard | null {
  if (note.card) return note.card;
  const text = note.title || note.excerpt || '';
  return text ? { design: 'sticky', text } : null;
}
