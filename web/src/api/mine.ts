// What only the member themselves sees: likes, saves, drafts, requests, blocks, notifications.
import { del, get, post, put } from './client';
import type { PageRequest } from './feed';
import type { Id, MemberBrief, NewNote, NoteCard, NoteCover, Page, Picture, Time } from './types';

const paged = <T>(path: string) => ({ cursor, limit, signal }: PageRequest) =>
  get<Page<T>>(path, { query: { cursor, limit }, signal });

export const myLikes = paged<NoteCard>('/me/likes');
export const mySaves = paged<NoteCard>('/me/saves');
export const followRequests = paged<MemberBrief>('/me/follow-requests');
export const blocks = paged<MemberBrief>('/me/blocks');
export const mutes = paged<MemberBrief>('/me/mutes');

export const answerRequest = (id: Id, accept: boolean) => (accept ? put : del)<void>(`/me/follow-requests/${id}`);

/** What the composer keeps: a note to be, with the pictures as they were uploaded. */
export type DraftContent = Partial<Omit<NewNote, 'pictures'>> & { pictures?: Picture[] };

export interface Draft {
  id: Id;
  content: DraftContent;
  updated_at: Time;
}

export const drafts = () => get<{ items: Draft[] }>('/me/drafts');
export const createDraft = (content: DraftContent) => post<Draft>('/me/drafts', { body: { content } });
export const saveDraft = (id: Id, content: DraftContent) => put<Draft>(`/me/drafts/${id}`, { body: { content } });
export const deleteDraft = (id: Id) => del<void>(`/me/drafts/${id}`);

export type NotificationTab = 'comments' | 'likes' | 'followers';
export const NOTIFICATION_TABS: readonly NotificationTab[] = ['comments', 'likes', 'followers'];

export interface Notification {
  id: Id;
  kind:
    | 'comment'
    | 'reply'
    | 'mention'
    | 'comment_mention'
    | 'like'
    | 'save'
    | 'comment_like'
    | 'follow'
    | 'follow_request';
  actor: MemberBrief;
  note: ({ id: Id } & NoteCover) | null;
  comment: { id: Id; text: string } | null;
  at: Time;
  is_read: boolean;
}

export const notifications = (tab: NotificationTab, { cursor, limit }: PageRequest) =>
  get<Page<Notification>>('/me/notifications', { query: { tab, cursor, limit } });
export const unread = () => get<Record<NotificationTab, number>>('/me/notifications/unread');
export const markRead = (tab: NotificationTab) => post<void>('/me/notifications/read', { body: { tab } });
