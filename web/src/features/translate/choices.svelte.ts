// What the member chose about translation, read once and kept while they are here.
import * as api from '../../api/translation';
import type { TranslationChanges, TranslationChoices } from '../../api/translation';
import type { Id } from '../../api/types';
import { ui } from '../../i18n/index.svelte';
import { session } from '../../session.svelte';

let value = $state.raw<TranslationChoices | null>(null);
let error = $state.raw<unknown>(null);
let owner: Id | null = null;
let latest = 0;

export const translationChoices = {
  /** Null until they are read, and for a visitor. */
  get value(): TranslationChoices | null {
    return session.me ? value : null;
  },
  get error(): unknown {
    return error;
  },

  async load(again = false): Promise<void> {
    const member = session.me?.id ?? null;
    if (member === null || (member === owner && !again)) return;
    if (member !== owner) value = null;
    owner = member;
    error = null;
    const turn = ++latest;
    try {
      const found = await api.choices();
      if (turn === latest) value = found;
    } catch (failure) {
      if (turn !== latest) return;
      error = failure;
      owner = null;
    }
  },

  /** Throws the server's problem; then everything is as it was. Of several answers the last request's counts. */
  async change(changes: TranslationChanges): Promise<void> {
    const turn = ++latest;
    const answer = await api.change(changes);
    if (turn === latest) value = answer;
  },
};

/** What whoever is here reads: the interface's language is one of them. */
export function readsHere(): string[] {
  return [ui.tag, ...(session.me?.languages ?? navigator.languages)];
}
