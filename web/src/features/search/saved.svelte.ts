// The searches that a member keeps, in memory while the page stands.
import * as api from '../../api/search';
import type { SavedSearch } from '../../api/search';
import { t } from '../../i18n/index.svelte';
import { toast, toastProblem } from '../../ui/toasts.svelte';
import { fromAddress, toAddress, wantedOf, type SearchState } from './address';

/** The address of a kept search. */
export function addressOf({ search }: SavedSearch): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== null && value !== false && value !== '') query.set(name, String(value));
  }
  return toAddress(fromAddress(query));
}

export class SavedSearches {
  items = $state.raw<SavedSearch[]>([]);
  isBusy = $state(false);

  async load(): Promise<void> {
    try {
      this.items = (await api.savedSearches()).items;
    } catch (error) {
      // A search works without.
      console.warn(error);
    }
  }

  of(asked: SearchState): SavedSearch | null {
    const address = toAddress({ ...asked, tab: 'notes', view: 'list' });
    return this.items.find((saved) => addressOf(saved) === address) ?? null;
  }

  async toggle(asked: SearchState): Promise<void> {
    const known = this.of(asked);
    if (known) {
      await this.remove(known);
      return;
    }
    this.isBusy = true;
    try {
      const saved = await api.saveSearch(wantedOf(asked), true);
      this.items = [saved, ...this.items.filter(({ id }) => id !== saved.id)];
      toast(t('search-saved-toast'));
    } catch (error) {
      toastProblem(error);
    } finally {
      this.isBusy = false;
    }
  }

  async remove(saved: SavedSearch): Promise<void> {
    const before = this.items;
    this.items = before.filter(({ id }) => id !== saved.id);
    try {
      await api.forgetSaved(saved.id);
    } catch (error) {
      this.items = before;
      toastProblem(error);
    }
  }

  /** What a kept search found has been looked at. */
  see(asked: SearchState): void {
    const saved = this.of(asked);
    if (!saved || saved.found === 0) return;
    api.seeSaved(saved.id).then(
      () => (this.items = this.items.map((one) => (one.id === saved.id ? { ...one, found: 0 } : one))),
      (error: unknown) => console.warn(error),
    );
  }
}
