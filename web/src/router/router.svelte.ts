// The app's own router on the History API. A page is one entry; a note can lie over it with an address of its
// own, while the page below stays mounted and keeps its scroll position. `history.state` says which page lies
// below, so that back and forward find it again; after a reload a note is a page of its own.
import { tick } from 'svelte';
import { routes } from '../routes';
import NotFoundPage from '../shell/NotFoundPage.svelte';
import LoadFailedPage from '../shell/LoadFailedPage.svelte';
import { compileRoutes, matchPath, type Match, type PageComponent, type Params, type Route } from './match';
import { restoreScroll, saveScroll } from './scroll';

export interface Entry {
  /** Names the page's memory and scroll position. */
  key: string;
  href: string;
  route: Route | null;
  params: Params;
  query: URLSearchParams;
  component: PageComponent;
}

interface HistoryState {
  key: string;
  index: number;
  /** The page below, if this address lies over one. */
  below?: { key: string; href: string };
}

interface NavigateOptions {
  replace?: boolean;
  /** Runs the change as a view transition, where the browser has them and motion is welcome. */
  animate?: boolean;
}

const compiled = compileRoutes(routes);

let current = $state.raw<{ page: Entry | null; over: Entry | null; isLoading: boolean }>({
  page: null,
  over: null,
  isLoading: false,
});
let latest = 0;

export const router = {
  get page(): Entry | null {
    return current.page;
  },
  get over(): Entry | null {
    return current.over;
  },
  get isLoading(): boolean {
    return current.isLoading;
  },
  /** What stands in the address bar, without the host. */
  get href(): string {
    return (current.over ?? current.page)?.href ?? '/';
  },
};

export async function startRouter(): Promise<void> {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => void show(historyState(), { isBack: true }));
  addEventListener('pagehide', rememberScroll);
  document.addEventListener('click', followLink);
  document.addEventListener('submit', followForm);
  // Opened directly, nothing lies below: a note is a page of its own.
  const key = history.state ? historyState().key : newKey();
  history.replaceState({ key, index: historyState().index } satisfies HistoryState, '');
  await show(historyState(), { isBack: true });
}

export async function navigate(href: string, options: NavigateOptions = {}): Promise<void> {
  const url = new URL(href, location.href);
  if (url.origin !== location.origin) {
    location.assign(url);
    return;
  }
  const target = url.pathname + url.search + url.hash;
  const here = historyState();
  const next: HistoryState = { key: newKey(), index: options.replace ? here.index : here.index + 1 };
  const match = matchPath(compiled, url.pathname);
  // What is replaced can't lie below.
  if (match?.route.over && current.page && (!options.replace || here.below)) {
    next.below = here.below ?? { key: here.key, href: current.page.href };
  }
  rememberScroll();
  history[options.replace ? 'replaceState' : 'pushState'](next, '', target);
  await show(next, { isBack: false, animate: options.animate ?? Boolean(next.below) });
}

/** One step back inside the app; to `fallback` if the visit began here. */
export function goBack(fallback = '/'): void {
  if (historyState().index > 0) history.back();
  else void navigate(fallback, { replace: true });
}

export function closeOver(): void {
  if (current.over) goBack(current.page?.href);
}

/** Fetches a page's code before it is asked for. */
export function preload(href: string): void {
  const match = matchPath(compiled, new URL(href, location.href).pathname);
  (match?.route.over ?? match?.route.load)?.().catch(() => {});
}

function historyState(): HistoryState {
  const state = history.state as Partial<HistoryState> | null;
  return {
    key: state?.key ?? newKey(),
    index: state?.index ?? 0,
    ...(state?.below ? { below: state.below } : {}),
  };
}

const newKey = () => crypto.randomUUID().slice(0, 8);

async function show(to: HistoryState, how: { isBack: boolean; animate?: boolean }): Promise<void> {
  const turn = ++latest;
  current = { ...current, isLoading: true };
  const href = location.pathname + location.search + location.hash;
  const below = to.below;
  const [page, over] = below
    ? await Promise.all([entry(below.href, below.key, false), entry(href, to.key, true)])
    : [await entry(href, to.key, false), null];
  // Somebody was faster.
  if (turn !== latest) return;
  const isSamePage = current.page?.key === page.key && current.page.href === page.href;
  const wasOver = current.over !== null;
  await change(how.animate ?? (isSamePage && wasOver !== (over !== null)), () => {
    current = { page: isSamePage ? current.page : page, over, isLoading: false };
  });
  // Nobody waits for it: the first page is drawn only after this.
  if (!isSamePage) void arrive(page, how.isBack);
}

/** Scroll position and focus of a page that has just been drawn. */
async function arrive(page: Entry, isBack: boolean): Promise<void> {
  const keepsPlace = isBack || page.route?.isLasting === true;
  await restoreScroll(keepsPlace ? page.key : null);
  if (current.over || document.activeElement?.closest('[data-keeps-focus]')) return;
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
}

function rememberScroll(): void {
  if (current.page) saveScroll(current.page.key);
}

async function entry(href: string, key: string, isOver: boolean): Promise<Entry> {
  const url = new URL(href, location.href);
  const match = matchPath(compiled, url.pathname);
  return {
    key: match?.route.isLasting ? match.route.path : key,
    href,
    route: match?.route ?? null,
    params: match?.params ?? {},
    query: url.searchParams,
    component: await componentOf(match, isOver),
  };
}

async function componentOf(match: Match | null, isOver: boolean): Promise<PageComponent> {
  if (!match) return NotFoundPage;
  const load = (isOver && match.route.over) || match.route.load;
  try {
    return (await load()).default;
  } catch (error) {
    console.warn(error);
    return LoadFailedPage;
  }
}

async function change(animate: boolean, apply: () => void): Promise<void> {
  const wantsMotion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!animate || !wantsMotion || !document.startViewTransition) {
    apply();
    await tick();
    return;
  }
  const transition = document.startViewTransition(async () => {
    apply();
    await tick();
  });
  // A transition that is skipped (hidden tab, a newer one) is no error.
  transition.ready.catch(() => {});
  transition.finished.catch(() => {});
  await transition.updateCallbackDone;
}

/** Plain links are the router's: no component needs a click handler of its own to navigate. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest('a');
  if (!link?.href || (link.target && link.target !== '_self') || link.relList.contains('external')) return;
  const url = new URL(link.href);
  const isOurs = url.origin === location.origin && !/^\/(v1|media)\//.test(url.pathname);
  if (!isOurs) return;
  event.preventDefault();
  if (url.pathname === location.pathname && url.hash) {
    goToPart(url.hash);
    return;
  }
  const isHere = url.pathname + url.search === location.pathname + location.search;
  if (isHere && !current.over) {
    dispatchEvent(new CustomEvent('kumara:again'));
    return;
  }
  void navigate(url.href, { replace: isHere });
}

/** A search form is a link whose query is written by hand. */
function followForm(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const url = new URL(form.action, location.href);
  if (event.defaultPrevented || form.method !== 'get' || url.origin !== location.origin) return;
  event.preventDefault();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') url.searchParams.set(name, value);
  void navigate(url.href);
}

/** A link within the page moves the focus; the address stays, since it names the page. */
function goToPart(hash: string): void {
  const part = document.getElementById(hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
