import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstBits } from './sha256';
import { solve } from './puzzle';

const real = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);

test('it hashes as others do, around the edges of blocks too', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = 'a1:B_-'.repeat(40).slice(0, length);
    expect(firstBits(text), `${length} characters`).toBe(real(text));
  }
});

test('a puzzle is solved with the smallest number', () => {
  const nonce = solve('harbour', 10);
  expect(real(`harbour:${nonce}`)).toBeLessThan(2 ** 22);
  for (let smaller = 0; smaller < nonce; smaller += 1) {
    expect(real(`harbour:${smaller}`)).toBeGreaterThanOrEqual(2 ** 22);
  }
});
