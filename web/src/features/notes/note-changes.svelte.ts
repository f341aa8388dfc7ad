// What changed about notes since their lists were fetched: likes, deletions, blocked authors. Every card and
// every open note shows the same, wherever the change was made.
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Id, NoteCard } from '../../api/types';

interface LikeState {
  liked: boolean;
  likes: number;
}

const likes = new SvelteMap<Id, LikeState>();
const goneNotes = new SvelteSet<Id>();
const goneAuthors = new SvelteSet<Id>();

export function likeState(note: { id: Id; liked: boolean; likes: number }): LikeState {
  return likes.get(note.id) ?? note;
}

export function setLikeState(id: Id, state: LikeState): void {
  likes.set(id, state);
}

/** The server's word on a note is newer than anything noted here. */
export function forgetLikeState(id: Id): void {
  likes.delete(id);
}

export function setGone(id: Id, gone = true): void {
  if (gone) goneNotes.add(id);
  else goneNotes.delete(id);
}

export function setAuthorGone(id: Id, gone = true): void {
  if (gone) goneAuthors.add(id);
  else goneAuthors.delete(id);
}

export function isGone(card: Pick<NoteCard, 'id' | 'author'>): boolean {
  return goneNotes.has(card.id) || goneAuthors.has(card.author.id);
}
