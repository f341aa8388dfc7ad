// Who is here: the member who is signed in, and the community they are in.
import * as account from './api/account';
import { onUnauthenticated } from './api/client';
import { ApiProblem } from './api/problem';
import type { Community, Me } from './api/types';
import { setLanguage, ui } from './i18n/index.svelte';
import { forgetPages } from './router/page-memory';

let me = $state.raw<Me | null>(null);
/** False until the server has said who is here; until then nothing should call a member a stranger. */
let isKnown = $state(false);
let place = $state.raw<Community | null>(null);

export const session = {
  get me(): Me | null {
    return me;
  },
  get isKnown(): boolean {
    return isKnown;
  },
  get isSignedIn(): boolean {
    return me !== null;
  },
};

export const community = {
  get name(): string {
    return place?.name ?? 'Kumara';
  },
  get details(): Community | null {
    return place;
  },
};

export async function startSession(): Promise<void> {
  onUnauthenticated(() => {
    if (me) signedOut();
  });
  // Who signed out in this page needs no question.
  const isVisitor = document.documentElement.dataset.kumaraSession === 'out';
  void loadCommunity();
  try {
    if (!isVisitor) await adopt(await account.me());
  } catch (error) {
    // Who is here is asked again as soon as there is a connection.
    if (error instanceof ApiProblem && error.isOffline) addEventListener('online', askAgain, { once: true });
    console.warn(error);
  } finally {
    isKnown = true;
  }
}

const askAgain = () => void startSession();

export async function loadCommunity(): Promise<void> {
  try {
    place = await account.community();
  } catch (error) {
    console.warn(error);
  }
}

/** After signing in. */
export async function signedIn(member: Me): Promise<void> {
  forgetPages();
  await adopt(member);
  isKnown = true;
}

/** After anything that changes the member: settings, a new avatar, read notifications. */
export function updateMe(changes: Partial<Me>): void {
  if (me) me = { ...me, ...changes };
}

export function signedOut(): void {
  me = null;
  document.documentElement.dataset.kumaraSession = 'out';
  forgetPages();
}

async function adopt(member: Me | null): Promise<void> {
  me = member;
  const language = member?.ui_language;
  if (language && language !== ui.tag) await setLanguage(language);
}
