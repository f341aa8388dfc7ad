// What only the member themselves sees: likes, saves, drafts, requests, blocks, notifications.
import { del, get, post, put } from './client';
import type { PageRequest } from './feed';
import type {
  Draft,
  DraftContent,
  Id,
  MemberBrief,
  NoteCard,
  Notification,
  NotificationTab,
  Page,
} from './types';

const paged =
  <T>(path: string) =>
  ({ cursor, limit, signal }: PageRequest) =>
    get<Page<T>>(path, { query: { cursor, limit }, signal });

export const myLikes = paged<NoteCard>('/me/likes');
export const mySaves = paged<NoteCard>('/me/saves');
export const followRequests = paged<MemberBrief>('/me/follow-requests');
export const blocks = paged<MemberBrief>('/me/blocks');
export const mutes = paged<MemberBrief>('/me/mutes');

export const answerRequest = (id: Id, accept: boolean) =>
  (accept ? put : del)<void>(`/me/follow-requests/${id}`);

export const drafts = () => get<{ items: Draft[] }>('/me/drafts');
export const createDraft = (content: DraftContent) => post<Draft>('/me/drafts', { body: { content } });
export const saveDraft = (id: Id, content: DraftContent) =>
  put<Draft>(`/me/drafts/${id}`, { body: { content } });
export const deleteDraft = (id: Id) => del<void>(`/me/drafts/${id}`);

export const NOTIFICATION_TABS: readonly NotificationTab[] = ['comments', 'likes', 'followers'];

export const notifications = (tab: NotificationTab, { cursor, limit }: PageRequest) =>
  get<Page<Notification>>('/me/notifications', { query: { tab, cursor, limit } });
export const unread = () => get<Record<NotificationTab, number>>('/me/notifications/unread');
export const markRead = (tab: NotificationTab) => post<void>('/me/notifications/read', { body: { tab } });
