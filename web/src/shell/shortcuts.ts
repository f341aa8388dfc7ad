// The keys that work on every page. Those of a list or a note are with the list and the note.
import { navigate } from '../router/router.svelte';

export function startShortcuts(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!isPlainKey(event) || event.key !== '/') return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[role="search"] input');
    if (field && field.offsetParent !== null && !field.closest('[inert]')) field.focus();
    else void navigate('/search');
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** A key pressed by itself, and not while somebody writes or a dialog, a menu or a word's meaning is open. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false;
  const target = event.target as HTMLElement | null;
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="menu"]')) return false;
  return document.querySelector('.dialog, .confirm, .term-meaning') === null;
}
