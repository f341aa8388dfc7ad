import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveProof } from './live-proof.svelte';

const answer = (goal: number) =>
  new Response(JSON.stringify({ goal }), { headers: { 'Content-Type': 'application/json' } });

let visibility: DocumentVisibilityState = 'visible';
function turn(to: DocumentVisibilityState) {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the live proof', () => {
  it('is asked for every ten seconds, not while its tab is out of sight, and no more after its end', async () => {
    const fetched = vi.fn(() => Promise.resolve(answer(fetched.mock.calls.length)));
    vi.stubGlobal('fetch', fetched);
    const live = new LiveProof();
    const stop = live.start();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(live.proof?.goal).toBe(3);
    turn('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(3);
    turn('visible');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetched).toHaveBeenCalledTimes(4);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(4);
  });

  it('keeps the last figures when the next do not come, and goes on asking', async () => {
    const answers = [answer(7), new Response('', { status: 500 }), answer(9)];
    vi.stubGlobal('fetch', () => Promise.resolve(answers.shift() ?? answer(9)));
    const live = new LiveProof();
    const stop = live.start();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(live.proof?.goal).toBe(7);
    expect(live.error).not.toBeNull();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(live.proof?.goal).toBe(9);
    expect(live.error).toBeNull();
    stop();
  });
});
