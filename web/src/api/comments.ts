// Comments: two levels deep, pinned ones first.
import { del, get, post, put } from './client';
import type { PageRequest } from './feed';
import type { Comment, Id, Page } from './types';

export type CommentSort = 'top' | 'newest';

export interface NewComment {
  text: string;
  picture?: Id | null;
  reply_to?: Id | null;
}

const at = (note: Id, comment?: Id) => `/notes/${note}/comments${comment ? `/${comment}` : ''}`;

export const comments = (note: Id, sort: CommentSort, { cursor, limit, signal }: PageRequest) =>
  get<Page<Comment>>(at(note), { query: { sort, cursor, limit }, signal });
export const replies = (note: Id, comment: Id, { cursor, limit, signal }: PageRequest) =>
  get<Page<Comment>>(`${at(note, comment)}/replies`, { query: { cursor, limit }, signal });
export const write = (note: Id, body: NewComment, idempotencyKey: string) =>
  post<Comment>(at(note), { body, idempotencyKey });
export const remove = (note: Id, comment: Id) => del<void>(at(note, comment));
export const like = (note: Id, comment: Id, on: boolean) =>
  (on ? put : del)<{ liked: boolean; likes: number }>(`${at(note, comment)}/like`);
export const pin = (note: Id, comment: Id, on: boolean) =>
  (on ? put : del)<Comment>(`${at(note, comment)}/pin`);
