// Turns an address into a route and its parameters. Pure; the browser's history is in router.svelte.ts.
import type { Component } from 'svelte';

export type Params = Record<string, string>;

export interface PageProps {
  params: Params;
  /** The query part of the address. */
  query: URLSearchParams;
}

/** A page takes `PageProps`, or fewer, or none: which, the compiler checks in the page itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type PageComponent = Component<any>;

export interface Route {
  /** `/t/:topic`; a parameter takes what stands between its fixed neighbours, without a slash. */
  path: string;
  load: () => Promise<{ default: PageComponent }>;
  /** Its list and scroll position outlive a visit to another tab. */
  isLasting?: boolean;
  /** Opens over the page it was opened from. The component gets `onclose` in addition. */
  over?: () => Promise<{ default: PageComponent }>;
  /** Which entry of the navigation is the current one. */
  section?: 'home' | 'search' | 'compose' | 'messages' | 'me';
  /** Feeds have the tabs on top; a focused page has no bar at the bottom of a phone (it has one of its own); a
   *  bare page (sign-in) has no navigation at all. */
  frame?: 'feed' | 'focused' | 'bare';
}

export interface Match {
  route: Route;
  params: Params;
}

interface Compiled {
  route: Route;
  pattern: RegExp;
  names: string[];
}

export function compileRoutes(routes: readonly Route[]): Compiled[] {
  return routes.map((route) => {
    const names: string[] = [];
    const source = route.path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replace(/:(\w+)/g, (_, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    return { route, names, pattern: new RegExp(`^${source}/?$`) };
  });
}

export function matchPath(routes: readonly Compiled[], pathname: string): Match | null {
  for (const { route, pattern, names } of routes) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    try {
      const params = Object.fromEntries(
        names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]),
      );
      return { route, params };
    } catch {
      // A broken escape is no address of ours.
      return null;
    }
  }
  return null;
}
