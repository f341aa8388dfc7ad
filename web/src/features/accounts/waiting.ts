// The way through the waiting room: a puzzle, a place, and looking again until it is our turn.
import { enterWaitingRoom, placeInLine, waitingRoom } from '../../api/sign-in';
import { ApiProblem } from '../../api/problem';
import type { PlaceInLine, Puzzle } from '../../api/types';

/** Waits for a turn and returns its place; `onplace` hears of every change. Ends with the signal. */
export async function waitForTurn(
  onplace: (place: PlaceInLine) => void,
  signal: AbortSignal,
): Promise<string> {
  let place: PlaceInLine | null = null;
  for (;;) {
    try {
      place = place ? await placeInLine(place.place, signal) : await takePlace(signal);
      onplace(place);
      if (place.is_turn) return place.place;
      await pause(place.look_again_after_s, signal);
    } catch (error) {
      if (signal.aborted || !(error instanceof ApiProblem)) throw error;
      // Given up while this device slept: to the end of the line again.
      if (error.code === 'place_gone') place = null;
      else if (error.isOffline || error.status === 503 || error.status === 429)
        await pause(error.retryAfterS ?? 5, signal);
      else throw error;
    }
  }
}

async function takePlace(signal: AbortSignal): Promise<PlaceInLine> {
  const { puzzle } = await waitingRoom(signal);
  return enterWaitingRoom(puzzle.challenge, await solved(puzzle, signal), signal);
}

function solved(puzzle: Puzzle, signal: AbortSignal): Promise<number> {
  const worker = new Worker(new URL('./puzzle.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<number>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<number>) => resolve(event.data);
    worker.onerror = () => reject(new Error('the puzzle could not be worked on'));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage({ challenge: puzzle.challenge, zeroBits: puzzle.zero_bits });
  }).finally(() => worker.terminate());
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
