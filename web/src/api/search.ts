// Search: results, what completes a word, what was searched before, what many look for.
import { del, get, patch, post, put } from './client';
import type { components } from './schema';
import type { Answered, Cursor } from './types';

type Schemas = components['schemas'];
type Answer<Name extends keyof Schemas> = Answered<Schemas[Name]>;

export type SearchHit = Answer<'SearchHit'>;
export type SearchPage = Answer<'SearchPage'>;
export type SearchReason = Answer<'SearchReason'>;
export type SearchSort = Schemas['SearchSort'];
export type SearchSuggestion = Answer<'SearchSuggestion'>;
export type Understood = Answer<'UnderstoodQuery'>;
export type Carried = Answer<'Carried'>;
export type SearchCounts = Answer<'SearchCounts'>;
export type Mark = Answer<'Mark'>;

export type SavedSearch = Answer<'SavedSearch'>;

export interface Wanted {
  q: string;
  kind?: string | null;
  language?: string | null;
  days?: number | null;
  near?: string | null;
  km?: number | null;
  followed?: boolean;
  unseen?: boolean;
  answered?: boolean;
  seen?: boolean;
  author?: string | null;
  sort?: SearchSort;
}

export interface Page {
  cursor: Cursor | null;
  /** The search was meant, rather than half typed: it is remembered for the member. */
  remember?: boolean;
  signal?: AbortSignal;
}

export const search = (
  { followed, unseen, answered, seen, ...wanted }: Wanted,
  { cursor, remember, signal }: Page,
) =>
  get('/v1/search', {
    query: {
      ...wanted,
      cursor,
      limit: 20,
      followed: followed || null,
      unseen: unseen || null,
      answered: answered || null,
      seen: seen || null,
      remember: remember || null,
    },
    signal,
  });

export const suggestions = (q: string, signal?: AbortSignal) =>
  get('/v1/search/suggestions', { query: { q }, signal });

export const trending = () => get('/v1/search/trending');

export const recent = () => get('/v1/search/recent');

export const savedSearches = () => get('/v1/search/saved');
export const saveSearch = (search: Wanted, notify: boolean) =>
  post('/v1/search/saved', { body: { search, notify } });
export const seeSaved = (id: string) => put('/v1/search/saved/{id}', { path: { id } });
export const forgetSaved = (id: string) => del('/v1/search/saved/{id}', { path: { id } });

export const searchSettings = () => get('/v1/search/settings');
export const rememberSearches = (remember: boolean) => patch('/v1/search/settings', { body: { remember } });

/** One search, or all of them. */
export const forget = (q: string | null) => del('/v1/search/recent', { query: { q } });

export const similar = (q: string, signal?: AbortSignal) =>
  get('/v1/search/similar', { query: { q, limit: 3 }, signal });
