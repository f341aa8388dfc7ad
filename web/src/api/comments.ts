// Comments: two levels deep, pinned ones first.
import { del, get, post, put } from './client';
import type { PageRequest } from './feed';
import type { Id, NewComment } from './types';

export type CommentSort = 'top' | 'newest';

export const comments = (id: Id, sort: CommentSort, { cursor, limit, signal }: PageRequest) =>
  get('/v1/notes/{id}/comments', { path: { id }, query: { sort, cursor, limit }, signal });
export const replies = (id: Id, comment: Id, { cursor, limit, signal }: PageRequest) =>
  get('/v1/notes/{id}/comments/{comment}/replies', {
    path: { id, comment },
    query: { cursor, limit },
    signal,
  });
export const write = (id: Id, body: NewComment, idempotencyKey: string) =>
  post('/v1/notes/{id}/comments', { path: { id }, body, idempotencyKey });
export const remove = (id: Id, comment: Id) =>
  del('/v1/notes/{id}/comments/{comment}', { path: { id, comment } });
export const like = (id: Id, comment: Id, on: boolean) =>
  (on ? put : del)('/v1/notes/{id}/comments/{comment}/like', { path: { id, comment } });
export const pin = (id: Id, comment: Id, on: boolean) =>
  (on ? put : del)('/v1/notes/{id}/comments/{comment}/pin', { path: { id, comment } });
