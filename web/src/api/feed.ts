// Lists of notes: Explore, Following, Nearby, a topic.
import { get } from './client';
import type { Cursor } from './types';

export interface PageRequest {
  cursor: Cursor | null;
  limit: number;
  signal?: AbortSignal;
}

export const explore = ({ cursor, limit, signal }: PageRequest, topic: string | null = null) =>
  get('/v1/feed/explore', { query: { cursor, limit, topic }, signal });

export const following = ({ cursor, limit, signal }: PageRequest) =>
  get('/v1/feed/following', { query: { cursor, limit }, signal });

/** Around a point, or around the member's home when none is given. */
export const nearby = ({ cursor, limit, signal }: PageRequest, at: { lat: number; lon: number } | null) =>
  get('/v1/feed/nearby', { query: { cursor, limit, ...at }, signal });

export const topicNotes = (topic: string, sort: 'best' | 'newest', { cursor, limit, signal }: PageRequest) =>
  get('/v1/topics/{topic}/notes', { path: { topic }, query: { cursor, limit, sort }, signal });

export const topic = (topic: string) => get('/v1/topics/{topic}', { path: { topic } });

/** The best known topics, or those that begin with `prefix`. */
export const topics = (prefix = '') => get('/v1/topics', { query: { prefix } });
