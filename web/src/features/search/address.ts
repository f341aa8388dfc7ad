// A search as its address says it: the whole of it, so that it can be shared and gone back to.
import type { SearchSort, Wanted } from '../../api/search';

export type Tab = 'notes' | 'members' | 'topics' | 'places';
export const TABS: readonly Tab[] = ['notes', 'members', 'topics', 'places'];
export const SORTS: readonly SearchSort[] = ['best', 'newest', 'likes', 'saves', 'comments'];
export const KINDS = ['photo', 'text', 'ask'] as const;
export const DAYS = [1, 7, 30, 365] as const;
export const DISTANCES = [5, 20, 50, 200] as const;
/** The server reads no more. */
export const MAX_CHARS = 256;

export interface SearchState {
  q: string;
  tab: Tab;
  sort: SearchSort;
  kind: string | null;
  language: string | null;
  days: number | null;
  km: number | null;
  followed: boolean;
  unseen: boolean;
  answered: boolean;
  seen: boolean;
  /** A handle. */
  author: string | null;
}

function oneOf<T>(all: readonly T[], value: unknown): T | null {
  return all.find((one) => String(one) === value) ?? null;
}

/** What can't be meant is passed over: an address may be written by anybody. */
export function fromAddress(query: URLSearchParams): SearchState {
  const language = query.get('language');
  return {
    q: [...(query.get('q') ?? '')].slice(0, MAX_CHARS).join(''),
    tab: oneOf(TABS, query.get('tab')) ?? 'notes',
    sort: oneOf(SORTS, query.get('sort')) ?? 'best',
    kind: oneOf(KINDS, query.get('kind')),
    language: language && /^[a-z]{2,3}$/.test(language) ? language : null,
    days: oneOf(DAYS, query.get('days')),
    km: oneOf(DISTANCES, query.get('km')),
    followed: query.get('followed') === 'true',
    unseen: query.get('unseen') === 'true',
    answered: query.get('answered') === 'true',
    seen: query.get('seen') === 'true',
    author: (query.get('author') ?? '').replace(/^@/, '').slice(0, 64) || null,
  };
}

export function toAddress(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.q.trim()) query.set('q', state.q.trim());
  if (state.tab !== 'notes') query.set('tab', state.tab);
  if (state.sort !== 'best') query.set('sort', state.sort);
  for (const name of ['kind', 'language', 'days', 'km', 'author'] as const) {
    const value = state[name];
    if (value !== null) query.set(name, String(value));
  }
  if (state.followed) query.set('followed', 'true');
  if (state.unseen) query.set('unseen', 'true');
  if (state.answered) query.set('answered', 'true');
  if (state.seen) query.set('seen', 'true');
  const text = query.toString();
  return text ? `/search?${text}` : '/search';
}

export const wantedOf = ({
  q,
  sort,
  kind,
  language,
  days,
  km,
  followed,
  unseen,
  answered,
  seen,
  author,
}: SearchState): Wanted => ({
  q,
  sort,
  kind,
  language,
  days,
  near: km === null ? null : 'me',
  km,
  followed,
  unseen,
  answered,
  seen,
  author,
});

export const isNarrowed = ({
  kind,
  language,
  days,
  km,
  followed,
  unseen,
  answered,
  seen,
  author,
}: SearchState): boolean =>
  kind !== null ||
  language !== null ||
  days !== null ||
  km !== null ||
  followed ||
  unseen ||
  answered ||
  seen ||
  author !== null;

export const widened = (state: SearchState): SearchState => ({
  ...state,
  kind: null,
  language: null,
  days: null,
  km: null,
  followed: false,
  unseen: false,
  answered: false,
  seen: false,
  author: null,
});
