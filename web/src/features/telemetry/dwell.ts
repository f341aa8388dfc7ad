// How long an open note was looked at: the time it was open while its tab was in sight.
import { record } from './queue';
import type { Shown } from './impressions';

const MIN_MS = 1_000;
const MAX_MS = 10 * 60_000;

/** Starts counting; the function it returns ends it. */
export function dwell(shown: Shown): () => void {
  let total = 0;
  let start = document.visibilityState === 'visible' ? performance.now() : null;
  const pause = () => {
    if (start !== null) total += performance.now() - start;
    start = null;
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') pause();
    else start ??= performance.now();
  };
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    pause();
    document.removeEventListener('visibilitychange', onVisibility);
    const milliseconds = Math.round(Math.min(total, MAX_MS));
    if (milliseconds < MIN_MS) return;
    record({ kind: 'dwell', ...shown, milliseconds, at: new Date(Date.now() - milliseconds).toISOString() });
  };
}
