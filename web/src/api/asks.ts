// Asks: what answers them, whom that helped, who is invited to answer.
import { del, get, patch, put } from './client';
import type { PageRequest } from './feed';
import type { Id } from './types';

export const answers = (ask: Id) => get('/v1/notes/{id}/answers', { path: { id: ask } });
/** Says that a comment or a note helped, or takes it back. */
export const helped = (ask: Id, answer: Id, on: boolean) =>
  (on ? put : del)('/v1/notes/{id}/answers/{answer}/helped', { path: { id: ask, answer } });
export const withdraw = (ask: Id, answer: Id) =>
  del('/v1/notes/{id}/answers/{answer}', { path: { id: ask, answer } });
export const resolve = (ask: Id, on: boolean) =>
  (on ? put : del)('/v1/notes/{id}/resolved', { path: { id: ask } });

export const invitations = ({ cursor, limit }: PageRequest) =>
  get('/v1/me/invitations', { query: { cursor, limit } });
export const decline = (ask: Id) => del('/v1/me/invitations/{id}', { path: { id: ask } });

export const settings = () => get('/v1/me/asks');
export const changeSettings = (invitations: boolean) => patch('/v1/me/asks', { body: { invitations } });

export const standing = (member: Id) => get('/v1/members/{id}/standing', { path: { id: member } });
