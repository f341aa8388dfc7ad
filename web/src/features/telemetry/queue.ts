// What members really saw, sent to the server in batches. Nothing waits for it, and nothing is lost but these
// samples when it can't be sent: the queue is bounded, and a batch is tried once.
import { apiHeaders, apiUrl } from '../../api/client';
import type { TelemetrySample } from '../../api/types';

const MAX_QUEUED = 400;
const BATCH = 100;
const SEND_AFTER_MS = 8_000;

let queue: TelemetrySample[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

export function record(sample: TelemetrySample): void {
  queue.push(sample);
  if (queue.length > MAX_QUEUED) queue = queue.slice(-MAX_QUEUED);
  if (queue.length >= BATCH) flush();
  else timer ??= setTimeout(flush, SEND_AFTER_MS);
}

/** Sends what is there; also while the page goes away. */
export function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  while (queue.length > 0) {
    const samples = queue.slice(0, BATCH);
    queue = queue.slice(BATCH);
    const headers = apiHeaders('POST');
    headers.set('Content-Type', 'application/json');
    // `keepalive` outlives the page as sendBeacon does, and can carry the header against forged requests.
    fetch(apiUrl('/v1/telemetry'), {
      method: 'POST',
      headers,
      body: JSON.stringify({ samples }),
      keepalive: true,
    }).catch(() => {});
  }
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flush();
});
addEventListener('pagehide', flush);
