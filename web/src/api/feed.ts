// Lists of notes: Explore, Following, Nearby, a topic.
import { get, type RequestOptions } from './client';
import type { Cursor, NoteCard, Page, TopicCount } from './types';

export interface PageRequest {
  cursor: Cursor | null;
  limit: number;
  signal?: AbortSignal;
}

const options = (
  { cursor, limit, signal }: PageRequest,
  query: RequestOptions['query'] = {},
): RequestOptions => ({
  query: { cursor, limit, ...query },
  signal,
});

export const explore = (page: PageRequest, topic: string | null = null) =>
  get<Page<NoteCard>>('/feed/explore', options(page, { topic }));

export const following = (page: PageRequest) => get<Page<NoteCard>>('/feed/following', options(page));

/** Around a point, or around the member's home when none is given. */
export const nearby = (page: PageRequest, at: { lat: number; lon: number } | null) =>
  get<Page<NoteCard>>('/feed/nearby', options(page, at ?? {}));

export const topicNotes = (topic: string, sort: 'best' | 'newest', page: PageRequest) =>
  get<Page<NoteCard>>(`/topics/${encodeURIComponent(topic)}/notes`, options(page, { sort }));

export const topic = (name: string) => get<TopicCount>(`/topics/${encodeURIComponent(name)}`);

/** The best known topics, or those that begin with `prefix`. */
export const topics = (prefix = '') => get<{ items: TopicCount[] }>('/topics', { query: { prefix } });
