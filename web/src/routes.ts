// Every page of the app: an address, and where its code is. To add a page, write a component that takes
// `PageProps` and add a line; its code is fetched when somebody goes there.
import { needWords } from './i18n/index.svelte';
import type { Route } from './router/match';

async function settingsPage() {
  const [page] = await Promise.all([
    import('./features/settings/SettingsPage.svelte'),
    needWords('translate'),
    needWords('operate'),
    needWords('asks'),
    needWords('search'),
  ]);
  return page;
}

async function translationStatusPage() {
  const [page] = await Promise.all([
    import('./features/operate/TranslationStatusPage.svelte'),
    needWords('operate'),
  ]);
  return page;
}

async function messagesPage() {
  const [page] = await Promise.all([import('./features/messages/MessagesPage.svelte'), needWords('asks')]);
  return page;
}

async function searchPage() {
  const [page] = await Promise.all([
    import('./features/search/SearchPage.svelte'),
    needWords('search'),
    needWords('asks'),
  ]);
  return page;
}

async function wordingsPage() {
  const [page] = await Promise.all([
    import('./features/moderate/WordingsPage.svelte'),
    needWords('translate'),
  ]);
  return page;
}

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
    frame: 'focused',
  },
  { path: '/@:handle', load: () => import('./features/profile/ProfilePage.svelte') },
  { path: '/@:handle/collections/:id', load: () => import('./features/collections/CollectionPage.svelte') },
  { path: '/me', load: () => import('./features/profile/MePage.svelte'), section: 'me' },
  { path: '/search', load: searchPage, section: 'search' },
  { path: '/compose', load: () => import('./features/compose/ComposePage.svelte'), section: 'compose' },
  { path: '/compose/:id', load: () => import('./features/compose/ComposePage.svelte'), section: 'compose' },
  { path: '/messages', load: messagesPage, section: 'messages' },
  { path: '/settings', load: settingsPage, section: 'me' },
  { path: '/settings/:section', load: settingsPage, section: 'me' },
  { path: '/moderate/translation', load: translationStatusPage, section: 'me' },
  { path: '/moderate/wordings', load: wordingsPage, section: 'me' },
  { path: '/sign-in', load: () => import('./features/accounts/SignInPage.svelte'), frame: 'bare' },
  { path: '/welcome', load: () => import('./features/accounts/WelcomePage.svelte'), frame: 'bare' },
  { path: '/about', load: () => import('./features/about/AboutPage.svelte') },
  { path: '/about/exposure', load: () => import('./features/exposure/ExposurePage.svelte') },
];
