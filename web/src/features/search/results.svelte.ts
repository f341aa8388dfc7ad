// The results of one search: read page by page, kept in the page's memory.
import { search, type SearchCounts, type SearchHit, type Understood, type Wanted } from '../../api/search';
import type { Cursor } from '../../api/types';
import { isGone } from '../notes/note-changes.svelte';

export class Results {
  readonly #wanted: Wanted;
  readonly #remember: boolean;
  #items = $state.raw<SearchHit[]>([]);
  #next: Cursor | null = null;
  #ids = new Set<string>();

  understood = $state.raw<Understood | null>(null);
  counts = $state.raw<SearchCounts | null>(null);
  isPartial = $state(false);
  isLoading = $state(false);
  hasBegun = $state(false);
  hasEnded = $state(false);
  error = $state.raw<unknown>(null);
  shown = $derived(this.#items.filter((hit) => !isGone(hit.note)));

  constructor(wanted: Wanted, remember: boolean) {
    this.#wanted = wanted;
    this.#remember = remember;
  }

  get isEmpty(): boolean {
    return this.hasEnded && this.shown.length === 0;
  }

  start(): void {
    if (!this.hasBegun && !this.isLoading) void this.#read();
  }

  more(): void {
    if (this.hasBegun && !this.isLoading && !this.hasEnded && !this.error) void this.#read();
  }

  retry(): void {
    this.error = null;
    void this.#read();
  }

  async #read(): Promise<void> {
    this.isLoading = true;
    this.error = null;
    try {
      const page = await search(this.#wanted, {
        cursor: this.#next,
        remember: this.#remember && !this.hasBegun,
      });
      const fresh = page.items.filter(({ note }) => !this.#ids.has(note.id) && this.#ids.add(note.id));
      this.#items = [...this.#items, ...fresh];
      if (!this.hasBegun) {
        this.understood = page.understood;
        this.counts = page.counts;
      }
      this.isPartial = page.is_partial;
      this.#next = page.next;
      this.hasBegun = true;
      this.hasEnded = page.next === null;
    } catch (error) {
      this.error = error;
    } finally {
      this.isLoading = false;
    }
  }
}
