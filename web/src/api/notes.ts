// A note and what one can do with it.
import { del, get, patch, post, put } from './client';
import type { Id, NewNote, NoteChanges } from './types';

export const note = (id: Id, signal?: AbortSignal) => get('/v1/notes/{id}', { path: { id }, signal });
export const publish = (body: NewNote, idempotencyKey: string) => post('/v1/notes', { body, idempotencyKey });
export const edit = (id: Id, body: NoteChanges) => patch('/v1/notes/{id}', { path: { id }, body });
export const remove = (id: Id) => del('/v1/notes/{id}', { path: { id } });
export const versions = (id: Id) => get('/v1/notes/{id}/versions', { path: { id } });

export const like = (id: Id, on: boolean) => (on ? put : del)('/v1/notes/{id}/like', { path: { id } });

export const save = (id: Id, collections: Id[] | null = null) =>
  put('/v1/notes/{id}/save', { path: { id }, body: { collections } });
export const unsave = (id: Id) => del('/v1/notes/{id}/save', { path: { id } });

export const hide = (id: Id, on: boolean) => (on ? put : del)('/v1/notes/{id}/hide', { path: { id } });
export const share = (id: Id) => post('/v1/notes/{id}/shares', { path: { id } });
