// A request that gives up after a while, and at once when the page is left.
import { ApiProblem } from '../../api/problem';

export const PATIENCE_MS = 20_000;

export const tooSlow = (): ApiProblem => new ApiProblem(0, 'too_slow', '');
export const isTooSlow = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'too_slow';

/** Throws what `send` throws, `too_slow` after the time, and what `outer` was aborted with. */
export async function within<T>(
  outer: AbortSignal,
  send: (signal: AbortSignal) => Promise<T>,
  milliseconds: number = PATIENCE_MS,
): Promise<T> {
  outer.throwIfAborted();
  const inner = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    inner.abort();
  }, milliseconds);
  const leave = () => inner.abort(outer.reason);
  outer.addEventListener('abort', leave);
  try {
    return await send(inner.signal);
  } catch (error) {
    if (outer.aborted) throw outer.reason as Error;
    throw isLate ? tooSlow() : error;
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', leave);
  }
}
