// Wordings that wait for a moderator, one language at a time: read page by page, each decided and gone.
import {
  decideWording,
  reviews,
  type LanguageInReview,
  type TextOf,
  type WaitingWording,
} from '../../api/translation';

const PAGE = 20;

export const keyOf = ({ kind, id, field, to, author }: WaitingWording): string =>
  [kind, id, field, to, author.id].join(' ');

function textOf(item: WaitingWording): TextOf {
  if (item.kind === 'comment') return { kind: 'comment', id: item.id, note: item.note };
  return { kind: item.kind, id: item.id };
}

export class ReviewQueue {
  language = $state<string | null>(null);
  languages = $state.raw<LanguageInReview[]>([]);
  items = $state.raw<WaitingWording[]>([]);
  next = $state<string | null>(null);
  isLoading = $state(false);
  hasBegun = $state(false);
  error = $state.raw<unknown>(null);
  #deciding = new Set<string>();
  /** Another language was chosen meanwhile: an answer for the one before is dropped. */
  #turn = 0;

  /** Where something waits, if no language is named. */
  async open(language: string | null): Promise<void> {
    this.#turn += 1;
    Object.assign(this, { language, items: [], next: null, hasBegun: false });
    await this.#read(null);
  }

  async more(): Promise<void> {
    if (this.next !== null && !this.isLoading) await this.#read(this.next);
  }

  async #read(cursor: string | null): Promise<void> {
    const turn = this.#turn;
    this.isLoading = true;
    this.error = null;
    try {
      const page = await reviews({ language: this.language, cursor, limit: PAGE });
      if (turn !== this.#turn) return;
      // Who decides while others do may be given one twice.
      const known = new Set(this.items.map(keyOf));
      this.items = [...this.items, ...page.items.filter((item) => !known.has(keyOf(item)))];
      const { language, languages, next } = page;
      Object.assign(this, { language, languages, next, hasBegun: true });
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    } finally {
      if (turn === this.#turn) this.isLoading = false;
    }
  }

  isDeciding(item: WaitingWording): boolean {
    return this.#deciding.has(keyOf(item));
  }

  /** Whether it was decided; an error is the caller's to show. A second press while the first is on its way does nothing. */
  async decide(item: WaitingWording, accept: boolean): Promise<boolean> {
    const key = keyOf(item);
    if (this.#deciding.has(key)) return false;
    this.#deciding.add(key);
    try {
      const { field, to, author } = item;
      await decideWording({ ...textOf(item), field, to, author: author.id, accept });
    } finally {
      this.#deciding.delete(key);
    }
    this.items = this.items.filter((other) => keyOf(other) !== key);
    this.languages = this.languages
      .map((one) => (one.language === item.to ? { ...one, waiting: one.waiting - 1 } : one))
      .filter((one) => one.waiting > 0);
    if (this.items.length === 0) await (this.next === null ? this.open(null) : this.more());
    return true;
  }
}
