import { expect, it } from 'vitest';
import { LatestOnly } from './latest-only';

it('only the answer to the last question counts, in whatever order they come', async () => {
  const latest = new LatestOnly();
  const answers: ((value: string) => void)[] = [];
  const ask = () => new Promise<string>((resolve) => answers.push(resolve));
  const [first, second] = [latest.run(ask), latest.run(ask)];
  answers[1]?.('second');
  answers[0]?.('first');
  expect(await Promise.all([first, second])).toEqual([null, 'second']);
});

it('a failure is the asker’s, unless nobody asks any more', async () => {
  const latest = new LatestOnly();
  await expect(latest.run(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
  const late = latest.run(() => Promise.reject(new Error('late')));
  latest.stop();
  expect(await late).toBeNull();
});
