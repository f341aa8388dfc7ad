// Every page of the app: an address, and where its code is. To add a page, write a component that takes
// `PageProps` and add a line; its code is fetched when somebody goes there.
import type { Route } from './router/match';

export const routes: readonly Route[] = [
  {
    path: '/',
    load: () => import('./features/feed/ExplorePage.svelte'),
    section: 'home',
    frame: 'feed',
    isLasting: true,
  },
  {
    path: '/following',
    load: () => import('./features/feed/FollowingPage.svelte'),
    section: 'home',
    frame: 'feed',
    isLasting: true,
  },
  {
    path: '/nearby',
    load: () => import('./features/feed/NearbyPage.svelte'),
    section: 'home',
    frame: 'feed',
    isLasting: true,
  },
  { path: '/t/:topic', load: () => import('./features/feed/TopicPage.svelte') },
  {
    path: '/n/:id',
    load: () => import('./features/notes/NotePage.svelte'),
    over: () => import('./features/notes/NoteOverlay.svelte'),
  },
];
