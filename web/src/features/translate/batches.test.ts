import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextName } from '../../api/translation';
import { batches, Gathering } from './batches';

const comment = (id: number): TextName => ({ kind: 'comment', id: String(id) });
const many = (count: number) => Array.from({ length: count }, (_, i) => comment(i));

it('fifty texts fit into a request, none twice', () => {
  const found = batches([...many(101), comment(3), { kind: 'note', id: '3' }]);
  expect(found.map((batch) => batch.length)).toEqual([50, 50, 2]);
  expect(batches([])).toEqual([]);
});

describe('wishes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('of a moment go together, without those that were taken back', async () => {
    const sent: string[][] = [];
    const gathering = new Gathering<TextName>((items) => {
      sent.push(items.map((item) => item.id));
      return Promise.resolve();
    });
    many(4).forEach((item) => gathering.add(item));
    gathering.drop(comment(2));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['0', '1', '3']]);
  });

  it('go one request after the other', async () => {
    const sent: number[] = [];
    const done: (() => void)[] = [];
    const gathering = new Gathering<TextName>((items) => {
      sent.push(items.length);
      return new Promise((resolve) => done.push(resolve));
    });
    many(60).forEach((item) => gathering.add(item));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([50]);
    gathering.add(comment(70));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([50]);
    done[0]?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([50, 11]);
  });

  it('are forgotten when the page is left', async () => {
    const send = vi.fn(() => Promise.resolve());
    const gathering = new Gathering<TextName>(send);
    gathering.add(comment(1));
    gathering.stop();
    await vi.runAllTimersAsync();
    expect(send).not.toHaveBeenCalled();
  });
});
