// Solves a puzzle beside the page, so that nothing on it stands still meanwhile.
import { solve } from './puzzle';

self.onmessage = (event: MessageEvent<{ challenge: string; zeroBits: number }>) => {
  self.postMessage(solve(event.data.challenge, event.data.zeroBits));
};
