// The puzzle that a place in the waiting room costs: a number with which a hash begins with so many zero bits.
import { firstBits } from './sha256';

export function solve(challenge: string, zeroBits: number): number {
  const below = 2 ** (32 - zeroBits);
  let nonce = 0;
  while (firstBits(`${challenge}:${nonce}`) >= below) nonce += 1;
  return nonce;
}
