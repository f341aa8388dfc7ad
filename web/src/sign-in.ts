// What a visitor can't do leads to the sign-in page, and from there back to where they were.
import { navigate, router } from './router/router.svelte';
import { session } from './session.svelte';

/** True when somebody is signed in, or seems to be while the server has not said so yet; else opens the sign-in page. */
export function requireMember(): boolean {
  const mayBe = !session.isKnown && document.documentElement.dataset.kumaraSession !== 'out';
  if (session.isSignedIn || mayBe) return true;
  void navigate(signInPath());
  return false;
}

export function signInPath(back: string = router.href): string {
  return back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`;
}

/** Where to go after signing in: only an address of this site is followed. */
export function backFrom(query: URLSearchParams): string {
  const back = query.get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}
