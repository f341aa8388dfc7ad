// What a member chose about their feed: the dial, the order, what is muted, wishes for fewer, a fresh start.
import { del, get, patch, post, put } from './client';
import type { FeedChanges, Id } from './types';

export const feedPreferences = () => get('/v1/me/feed');
export const changeFeed = (body: FeedChanges) => patch('/v1/me/feed', { body });
export const resetFeed = () => post('/v1/me/feed/reset');

export const fewerLike = (id: Id, on: boolean) => (on ? put : del)('/v1/notes/{id}/fewer', { path: { id } });
