// The proof of fair exposure, asked for again every ten seconds as long as its tab is in sight.
import { exposureProof } from '../../api/exposure';
import type { ExposureProof } from '../../api/types';

const EVERY_MS = 10_000;

export class LiveProof {
  /** The last that came; it stays when the next doesn't. */
  proof = $state.raw<ExposureProof | null>(null);
  error = $state.raw<unknown>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | null = null;

  /** Starts asking; the function it returns ends it. */
  start(): () => void {
    const onVisibility = () => {
      if (document.visibilityState === 'visible') void this.ask();
      else this.#pause();
    };
    document.addEventListener('visibilitychange', onVisibility);
    void this.ask();
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      this.#pause();
    };
  }

  async ask(): Promise<void> {
    this.#pause();
    const request = new AbortController();
    this.#request = request;
    try {
      this.proof = await exposureProof(request.signal);
      this.error = null;
    } catch (error) {
      if (request.signal.aborted) return;
      this.error = error;
    }
    if (this.#request === request) this.#timer = setTimeout(() => void this.ask(), EVERY_MS);
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = null;
  }
}
