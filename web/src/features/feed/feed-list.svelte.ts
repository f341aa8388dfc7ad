// A list of notes that is read page by page: what is there, what is under way, what went wrong. It belongs to a
// page's memory, so that coming back finds it as it was.
import type { PageRequest } from '../../api/feed';
import type { Cursor, NoteCard, Page } from '../../api/types';
import { isGone } from '../notes/note-changes.svelte';

export type LoadPage = (page: PageRequest) => Promise<Page<NoteCard>>;

const PAGE_SIZE = 20;
/** A list left for longer than this is fetched anew by a member who comes back to its top. */
const STALE_MS = 15 * 60 * 1000;

export class FeedList {
  #items = $state.raw<NoteCard[]>([]);
  #next: Cursor | null = null;
  #ids = new Set<string>();
  #load: LoadPage;
  #request: AbortController | null = null;
  #loadedAt = 0;

  /** Raised when the list begins again; within one generation it only grows at its end. */
  generation = $state(0);
  isLoading = $state(false);
  isRefreshing = $state(false);
  hasBegun = $state(false);
  hasEnded = $state(false);
  error = $state.raw<unknown>(null);
  shown = $derived(this.#items.filter((card) => !isGone(card)));

  constructor(load: LoadPage) {
    this.#load = load;
  }

  get isEmpty(): boolean {
    return this.hasEnded && this.shown.length === 0;
  }

  get isStale(): boolean {
    return this.#loadedAt > 0 && Date.now() - this.#loadedAt > STALE_MS;
  }

  /** The first page, if it is not there yet. */
  start(): void {
    if (!this.hasBegun && !this.isLoading) void this.refresh();
  }

  async more(): Promise<void> {
    if (this.isLoading || this.hasEnded || this.error || !this.hasBegun) return;
    await this.#fetch(this.#next, (page) => {
      this.#items = [...this.#items, ...this.#fresh(page.items)];
    });
  }

  /** From the top. What is there stays on the screen until the new notes have come. */
  async refresh(): Promise<void> {
    this.#request?.abort();
    this.isRefreshing = this.hasBegun;
    await this.#fetch(null, (page) => {
      this.#ids.clear();
      this.#items = this.#fresh(page.items);
      this.generation += 1;
      this.#loadedAt = Date.now();
    });
    this.isRefreshing = false;
  }

  retry(): void {
    this.error = null;
    if (this.hasBegun) void this.more();
    else void this.refresh();
  }

  async #fetch(cursor: Cursor | null, accept: (page: Page<NoteCard>) => void): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.isLoading = true;
    this.error = null;
    try {
      const page = await this.#load({ cursor, limit: PAGE_SIZE, signal: request.signal });
      if (request.signal.aborted) return;
      accept(page);
      this.#next = page.next;
      this.hasBegun = true;
      this.hasEnded = page.next === null;
    } catch (error) {
      if (!request.signal.aborted) this.error = error;
    } finally {
      if (this.#request === request) this.isLoading = false;
    }
  }

  /** A note that rose in the meantime may come a second time; it is shown once. */
  #fresh(items: NoteCard[]): NoteCard[] {
    return items.filter((card) => !this.#ids.has(card.id) && this.#ids.add(card.id));
  }
}
