// Answers of which only the one to the last question counts: whoever types fast asks faster than the network answers.

export class LatestOnly {
  #controller: AbortController | null = null;

  /** The answer; null if another question was asked meanwhile. */
  async run<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    this.stop();
    const mine = (this.#controller = new AbortController());
    try {
      const answer = await ask(mine.signal);
      return mine.signal.aborted ? null : answer;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    }
  }

  stop(): void {
    this.#controller?.abort();
  }
}
