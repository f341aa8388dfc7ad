// Named sets of saved notes.
import { del, get, patch, post } from './client';
import type { PageRequest } from './feed';
import type { Collection, Id, NoteCard, Page } from './types';

export const collection = (member: Id, id: Id) => get<Collection>(`/members/${member}/collections/${id}`);
export const collectionNotes = (member: Id, id: Id, { cursor, limit, signal }: PageRequest) =>
  get<Page<NoteCard>>(`/members/${member}/collections/${id}/notes`, { query: { cursor, limit }, signal });
export const createCollection = (name: string, is_private: boolean) =>
  post<Collection>('/me/collections', { body: { name, is_private } });
export const changeCollection = (id: Id, changes: { name?: string; is_private?: boolean }) =>
  patch<Collection>(`/me/collections/${id}`, { body: changes });
export const deleteCollection = (id: Id) => del<void>(`/me/collections/${id}`);
