// Named sets of saved notes.
import { del, get, patch, post } from './client';
import type { PageRequest } from './feed';
import type { Id } from './types';

export const collection = (id: Id, collection: Id) =>
  get('/v1/members/{id}/collections/{collection}', { path: { id, collection } });
export const collectionNotes = (id: Id, collection: Id, { cursor, limit, signal }: PageRequest) =>
  get('/v1/members/{id}/collections/{collection}/notes', {
    path: { id, collection },
    query: { cursor, limit },
    signal,
  });
export const createCollection = (name: string, is_private: boolean) =>
  post('/v1/me/collections', { body: { name, is_private } });
export const changeCollection = (id: Id, body: { name?: string; is_private?: boolean }) =>
  patch('/v1/me/collections/{id}', { path: { id }, body });
export const deleteCollection = (id: Id) => del('/v1/me/collections/{id}', { path: { id } });
