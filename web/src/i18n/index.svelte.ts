// The words of the interface: `t(id, arguments)`, from web.ftl and feed.ftl in locales/<language>, fetched when the
// language is, and from files that a part of the app asks for when it is used.
// Anything drawn with `t` follows a change of language by itself.
import type { FluentBundle } from '@fluent/bundle';
import { setApiLanguage } from '../api/client';
import { ApiProblem } from '../api/problem';
import { formatMessage, makeBundle, type Arguments } from './bundle';
import { FALLBACK, firstKnownLanguage, nearestLanguage, type UiLanguage } from './languages';

const files = import.meta.glob<string>('../../../locales/*/{web,feed,translate,operate,search,asks}.ftl', {
  query: '?raw',
  import: 'default',
});
const FILES = ['web', 'feed'];
/** Fetched with the part of the app that says them. */
type LaterFile = 'translate' | 'operate' | 'search' | 'asks';
const needed = new Set<LaterFile>();

interface Words {
  language: UiLanguage;
  bundle: FluentBundle | null;
  /** What came later, in the same language. */
  more: FluentBundle | null;
  fallback: FluentBundle | null;
}
const state = $state<Words>({ language: FALLBACK, bundle: null, more: null, fallback: null });
// Bundles are class instances: Svelte leaves them as they are.

let loadingFallback = false;

export function t(id: string, args: Arguments = {}): string {
  const { bundle, fallback, language } = state;
  const isRtl = language.dir === 'rtl';
  const text = bundle && formatMessage(bundle, id, args, isRtl);
  if (text !== null) return text;
  const later = state.more && formatMessage(state.more, id, args, isRtl);
  if (later !== null) return later;
  if (language.tag !== FALLBACK.tag) {
    const english = fallback && formatMessage(fallback, id, args, false);
    if (english !== null) return english;
    if (!fallback) void loadFallback();
    return '';
  }
  return bundle ? id : '';
}

export const ui = {
  get language(): UiLanguage {
    return state.language;
  },
  /** The tag for `Intl` and for the server. */
  get tag(): string {
    return state.language.tag;
  },
};

/** What the address says (`?lang=`, as in the links for other languages), else the choice on this device, else the
 *  browser's languages. */
export async function startLanguage(): Promise<void> {
  const asked = new URLSearchParams(location.search).getAll('lang');
  await setLanguage(firstKnownLanguage([...asked, ...chosenLanguage(), ...navigator.languages]).tag, false);
}

let latest = 0;

export async function setLanguage(tag: string, remember = true): Promise<void> {
  const language = nearestLanguage(tag) ?? FALLBACK;
  const turn = ++latest;
  const bundle = await loadBundle(language.tag);
  const more = needed.size > 0 ? await loadBundle(language.tag, [...needed]) : null;
  // Another language was asked for meanwhile; whichever file came first, the last wish counts.
  if (turn !== latest) return;
  if (bundle) state.bundle = bundle;
  else await loadFallback();
  state.more = more;
  state.language = language;
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
  setApiLanguage(language.tag);
  if (remember) rememberLanguage(language.tag);
}

/** A cookie, so that the server answers the next page's head in the same language. */
function rememberLanguage(tag: string): void {
  document.cookie = `kumara_language=${tag}; path=/; max-age=31536000; samesite=lax`;
}

function chosenLanguage(): string[] {
  const found = /(?:^|; )kumara_language=([A-Za-z-]+)/.exec(document.cookie);
  return found?.[1] ? [found[1]] : [];
}

/** The words of a part of the app that are not there from the start. Throws where there is no connection. */
export async function needWords(name: LaterFile): Promise<void> {
  const isNew = !needed.has(name);
  needed.add(name);
  const { tag } = state.language;
  const names = [...needed];
  const more = await loadBundle(tag, names);
  if (!more) {
    if (isNew) needed.delete(name);
    throw ApiProblem.offline();
  }
  // Another language was chosen meanwhile, or more words are needed: these are asked for again, with those.
  if (tag === state.language.tag && names.length === needed.size) state.more = more;
  else await needWords(name);
}

async function loadBundle(tag: string, names: readonly string[] = FILES): Promise<FluentBundle | null> {
  const loads = names.map((name) => files[`../../../locales/${tag}/${name}.ftl`]);
  try {
    const texts = await Promise.all(loads.map((load) => load?.() ?? ''));
    return texts.some(Boolean) ? makeBundle(tag, texts.join('\n')) : null;
  } catch {
    // Offline, and never read before in this language.
    return null;
  }
}

async function loadFallback(): Promise<void> {
  if (loadingFallback) return;
  loadingFallback = true;
  state.fallback = await loadBundle(FALLBACK.tag, [...FILES, ...needed]);
  loadingFallback = false;
}
