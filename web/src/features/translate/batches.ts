// Many texts in few requests: wishes that come within a moment go together, none twice, at most fifty at once and
// one request after the other.
import type { TextName } from '../../api/translation';

export const MOST_AT_ONCE = 50;
const PAUSE_MS = 150;

export const nameOf = ({ kind, id }: TextName): string => `${kind} ${id}`;

export function batches<T extends TextName>(items: readonly T[], most = MOST_AT_ONCE): T[][] {
  const once = [...new Map(items.map((item) => [nameOf(item), item])).values()];
  const found: T[][] = [];
  for (let at = 0; at < once.length; at += most) found.push(once.slice(at, at + most));
  return found;
}

export class Gathering<T extends TextName> {
  #waiting = new Map<string, T>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;

  constructor(private readonly send: (items: T[]) => Promise<void>) {}

  add(item: T): void {
    this.#waiting.set(nameOf(item), item);
    this.#timer ??= setTimeout(() => void this.#flush(), PAUSE_MS);
  }

  /** No longer wished for, unless it is on its way. */
  drop(item: TextName): void {
    this.#waiting.delete(nameOf(item));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#waiting.size > 0) {
        const [batch = []] = batches([...this.#waiting.values()]);
        for (const item of batch) this.drop(item);
        await this.send(batch);
      }
    } finally {
      this.#sending = false;
    }
  }
}
