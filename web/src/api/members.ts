// Other members: who they are, what they wrote, and how one stands to them.
import { del, get, put } from './client';
import type { PageRequest } from './feed';
import type { Collection, Id, Member, MemberBrief, MemberViewer, NoteCard, Page } from './types';

export const member = (handleOrId: string) => get<Member>(`/members/${encodeURIComponent(handleOrId)}`);
export const membersByPrefix = (prefix: string, limit = 8) =>
  get<{ items: MemberBrief[] }>('/members', { query: { prefix, limit } });
export const memberNotes = (id: Id, { cursor, limit, signal }: PageRequest) =>
  get<Page<NoteCard>>(`/members/${id}/notes`, { query: { cursor, limit }, signal });
export const memberCollections = (id: Id) => get<{ items: Collection[] }>(`/members/${id}/collections`);
export const relations = (id: Id, which: 'followers' | 'following', { cursor, limit, signal }: PageRequest) =>
  get<Page<MemberBrief>>(`/members/${id}/${which}`, { query: { cursor, limit }, signal });

const relate = (what: 'follow' | 'block' | 'mute') => (id: Id, on: boolean) =>
  (on ? put : del)<MemberViewer>(`/members/${id}/${what}`);
export const follow = relate('follow');
export const block = relate('block');
export const mute = relate('mute');
