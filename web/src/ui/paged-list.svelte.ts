// A list that is read page by page, for rows that are no notes (notes have FeedList, which also knows what was
// deleted or hidden meanwhile).
import type { Cursor, Page } from '../api/types';

export class PagedList<T> {
  items = $state.raw<T[]>([]);
  isLoading = $state(false);
  hasBegun = $state(false);
  hasEnded = $state(false);
  error = $state.raw<unknown>(null);
  #next: Cursor | null = null;
  #load: (page: { cursor: Cursor | null; limit: number }) => Promise<Page<T>>;

  constructor(load: (page: { cursor: Cursor | null; limit: number }) => Promise<Page<T>>) {
    this.#load = load;
  }

  get isEmpty(): boolean {
    return this.hasEnded && this.items.length === 0;
  }

  more = async (): Promise<void> => {
    if (this.isLoading || this.hasEnded) return;
    this.isLoading = true;
    this.error = null;
    try {
      const page = await this.#load({ cursor: this.#next, limit: 30 });
      this.items = [...this.items, ...page.items];
      this.#next = page.next;
      this.hasBegun = true;
      this.hasEnded = page.next === null;
    } catch (error) {
      this.error = error;
    } finally {
      this.isLoading = false;
    }
  };

  remove(gone: (item: T) => boolean): void {
    this.items = this.items.filter((item) => !gone(item));
  }
}
