// What only the member themselves sees: likes, saves, drafts, requests, blocks, notifications.
import { del, get, post, put } from './client';
import type { PageRequest } from './feed';
import type { Draft, DraftContent, Id, NotificationTab } from './types';

const page = ({ cursor, limit, signal }: PageRequest) => ({ query: { cursor, limit }, signal });

export const myLikes = (asked: PageRequest) => get('/v1/me/likes', page(asked));
export const mySaves = (asked: PageRequest) => get('/v1/me/saves', page(asked));
export const followRequests = (asked: PageRequest) => get('/v1/me/follow-requests', page(asked));
export const blocks = (asked: PageRequest) => get('/v1/me/blocks', page(asked));
export const mutes = (asked: PageRequest) => get('/v1/me/mutes', page(asked));

export const answerRequest = (id: Id, accept: boolean) =>
  (accept ? put : del)('/v1/me/follow-requests/{id}', { path: { id } });

// What is in a draft, only the app knows: the description says "an object", TypeScript's for it is one with no keys.
const inDraft = (content: DraftContent) => ({ content: content as unknown as Record<string, never> });

export const drafts = () => get('/v1/me/drafts') as unknown as Promise<{ items: Draft[] }>;
export const createDraft = (content: DraftContent) =>
  post('/v1/me/drafts', { body: inDraft(content) }) as unknown as Promise<Draft>;
export const saveDraft = (id: Id, content: DraftContent) =>
  put('/v1/me/drafts/{id}', { path: { id }, body: inDraft(content) }) as unknown as Promise<Draft>;
export const deleteDraft = (id: Id) => del('/v1/me/drafts/{id}', { path: { id } });

export const NOTIFICATION_TABS: readonly NotificationTab[] = ['comments', 'likes', 'followers'];

export const notifications = (tab: NotificationTab, { cursor, limit }: PageRequest) =>
  get('/v1/me/notifications', { query: { tab, cursor, limit } });
export const unread = () => get('/v1/me/notifications/unread');
export const markRead = (tab: NotificationTab) => post('/v1/me/notifications/read', { body: { tab } });
