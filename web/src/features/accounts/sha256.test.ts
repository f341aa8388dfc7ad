import { expect, test } from 'vitest';
import { solve } from './puzzle';
import { firstBits } from './sha256';

async function real(text: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new DataView(hash).getUint32(0);
}

test('it hashes as others do, around the edges of blocks too', async () => {
  for (let length = 0; length < 200; length += 1) {
    const text = 'a1:B_-'.repeat(40).slice(0, length);
    expect(firstBits(text), `${length} characters`).toBe(await real(text));
  }
});

test('a puzzle is solved with the smallest number', async () => {
  const nonce = solve('harbour', 8);
  expect(await real(`harbour:${nonce}`)).toBeLessThan(2 ** 24);
  for (let smaller = 0; smaller < nonce; smaller += 1) {
    expect(await real(`harbour:${smaller}`)).toBeGreaterThanOrEqual(2 ** 24);
  }
});
