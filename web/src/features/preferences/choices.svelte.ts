// What the member chose about their feed, as the settings and the dial show it. Every change makes the lists that
// were read before old.
import * as preferences from '../../api/preferences';
import type { FeedChanges, FeedPreferences } from '../../api/types';
import { forgetPages } from '../../router/page-memory';

export class FeedChoices {
  value = $state.raw<FeedPreferences | null>(null);
  error = $state.raw<unknown>(null);
  #latest = 0;

  async load(): Promise<void> {
    this.error = null;
    try {
      this.value = await preferences.feedPreferences();
    } catch (error) {
      this.error = error;
    }
  }

  /** Throws the server's problem; then everything is as it was. */
  change(changes: FeedChanges): Promise<void> {
    return this.#adopt(preferences.changeFeed(changes));
  }

  reset(): Promise<void> {
    return this.#adopt(preferences.resetFeed());
  }

  /** Answers may overtake each other: the one to the last request counts. */
  async #adopt(asked: Promise<FeedPreferences>): Promise<void> {
    const turn = ++this.#latest;
    const answer = await asked;
    forgetPages();
    if (turn === this.#latest) this.value = answer;
  }
}
