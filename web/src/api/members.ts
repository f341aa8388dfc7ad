// Other members: who they are, what they wrote, and how one stands to them.
import { del, get, put } from './client';
import type { PageRequest } from './feed';
import type { Id } from './types';

export const member = (member: string) => get('/v1/members/{member}', { path: { member } });
export const membersByPrefix = (prefix: string, limit = 8) =>
  get('/v1/members', { query: { prefix, limit } });
export const memberNotes = (id: Id, { cursor, limit, signal }: PageRequest) =>
  get('/v1/members/{id}/notes', { path: { id }, query: { cursor, limit }, signal });
export const memberCollections = (id: Id) => get('/v1/members/{id}/collections', { path: { id } });
export const relations = (id: Id, which: 'followers' | 'following', { cursor, limit, signal }: PageRequest) =>
  get(`/v1/members/{id}/${which}`, { path: { id }, query: { cursor, limit }, signal });

const relate = (what: 'follow' | 'block' | 'mute') => (id: Id, on: boolean) =>
  (on ? put : del)(`/v1/members/{id}/${what}`, { path: { id } });
export const follow = relate('follow');
export const block = relate('block');
export const mute = relate('mute');

/** For the community's owner. */
export const changeRole = (id: Id, role: 'member' | 'moderator') =>
  put('/v1/members/{id}/role', { path: { id }, body: { role } });
