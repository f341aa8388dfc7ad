// A note and what one can do with it.
import { del, get, patch, post, put } from './client';
import type { Id, NewNote, Note, NoteChanges, NoteVersion } from './types';

export const note = (id: Id, signal?: AbortSignal) => get<Note>(`/notes/${id}`, { signal });
export const publish = (body: NewNote, idempotencyKey: string) =>
  post<Note>('/notes', { body, idempotencyKey });
export const edit = (id: Id, body: NoteChanges) => patch<Note>(`/notes/${id}`, { body });
export const remove = (id: Id) => del<void>(`/notes/${id}`);
export const versions = (id: Id) => get<{ items: NoteVersion[] }>(`/notes/${id}/versions`);

export const like = (id: Id, on: boolean) =>
  (on ? put : del)<{ liked: boolean; likes: number }>(`/notes/${id}/like`);

export interface Saved {
  saved: boolean;
  saves: number;
  collections: Id[];
}
export const save = (id: Id, collections?: Id[]) =>
  put<Saved>(`/notes/${id}/save`, { body: collections ? { collections } : {} });
export const unsave = (id: Id) => del<Saved>(`/notes/${id}/save`);

export const hide = (id: Id, on: boolean) => (on ? put : del)<void>(`/notes/${id}/hide`);
export const share = (id: Id) => post<{ url: string; shares: number }>(`/notes/${id}/shares`);
