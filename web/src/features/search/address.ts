// A search as its address says it: the whole of it, so that it can be shared and gone back to.
import type { SearchSort, Wanted } from '../../api/search';

export type Tab = 'notes' | 'members' | 'topics' | 'places';
export const TABS: readonly Tab[] = ['notes', 'members', 'topics', 'places'];
export const SORTS: readonly SearchSort[] = ['best', 'newest', 'likes', 'saves', 'comments'];
export const KINDS = ['photo', 'text', 'ask'] as const;
export const DAYS = [1, 7, 30, 365] as const;
export const VIEWS = ['list', 'map'] as const;
export const DISTANCES = [5, 20, 50, 200] as const;
/** The server reads no more. */
export const MAX_CHARS = 256;
const MOST_KM = 20_000;
/** Degrees to about ten metres. */
const PLACES = 4;

/** The middle of a circle, WGS 84 degrees. */
export interface Centre {
  latitude: number;
  longitude: number;
}

export interface SearchState {
  q: string;
  tab: Tab;
  view: (typeof VIEWS)[number];
  sort: SearchSort;
  kind: string | null;
  language: string | null;
  days: number | null;
  /** Around here, rather than around the member's home. */
  near: Centre | null;
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

const NUMBER = /^-?\d{1,3}(\.\d{1,8})?$/;

function centre(text: string | null): Centre | null {
  const [latitude, longitude, ...more] = (text ?? '').split(',');
  if (!latitude || !longitude || more.length > 0) return null;
  if (!NUMBER.test(latitude) || !NUMBER.test(longitude)) return null;
  const found = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180 ? found : null;
}

const inWords = ({ latitude, longitude }: Centre): string =>
  [latitude, longitude].map((degrees) => String(Number(degrees.toFixed(PLACES)))).join(',');

/** Around a home it is one of a few distances; around a point on the map, any. */
function distance(text: string | null, near: Centre | null): number | null {
  if (!near) return oneOf(DISTANCES, text);
  const km = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  return km >= 1 && km <= MOST_KM ? km : null;
}

/** What can't be meant is passed over: an address may be written by anybody. */
export function fromAddress(query: URLSearchParams): SearchState {
  const language = query.get('language');
  const middle = centre(query.get('near'));
  const km = distance(query.get('km'), middle);
  return {
    q: [...(query.get('q') ?? '')].slice(0, MAX_CHARS).join(''),
    tab: oneOf(TABS, query.get('tab')) ?? 'notes',
    view: oneOf(VIEWS, query.get('view')) ?? 'list',
    sort: oneOf(SORTS, query.get('sort')) ?? 'best',
    kind: oneOf(KINDS, query.get('kind')),
    language: language && /^[a-z]{2,3}$/.test(language) ? language : null,
    days: oneOf(DAYS, query.get('days')),
    // How far belongs to where: the one is nothing without the other.
    near: km === null ? null : middle,
    km,
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
  if (state.view !== 'list') query.set('view', state.view);
  if (state.sort !== 'best') query.set('sort', state.sort);
  if (state.near) query.set('near', inWords(state.near));
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
  near,
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
  near: near ? inWords(near) : km === null ? null : 'me',
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
  near: null,
  km: null,
  followed: false,
  unseen: false,
  answered: false,
  seen: false,
  author: null,
});
