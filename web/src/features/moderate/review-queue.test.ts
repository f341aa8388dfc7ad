import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WaitingWording } from '../../api/translation';
import { keyOf, ReviewQueue } from './review-queue.svelte';

const api = vi.hoisted(() => ({ reviews: vi.fn(), decideWording: vi.fn() }));
vi.mock('../../api/translation', () => api);

const waiting = (id: string, to = 'es'): WaitingWording =>
  ({ kind: 'note', id, field: 'body', to, author: { id: '7' } }) as WaitingWording;
const page = (
  items: WaitingWording[],
  next: string | null = null,
  language = 'es',
  count = items.length,
) => ({
  language,
  languages: count > 0 ? [{ language, waiting: count }] : [],
  items,
  next,
});
const ids = (queue: ReviewQueue) => queue.items.map((item) => item.id);

describe('the queue of wordings', () => {
  beforeEach(() => {
    api.reviews.mockReset();
    api.decideWording.mockReset().mockResolvedValue(undefined);
  });

  it('is read page by page, and nothing comes twice', async () => {
    api.reviews.mockResolvedValueOnce(page([waiting('1'), waiting('2')], 'c1'));
    api.reviews.mockResolvedValueOnce(page([waiting('2'), waiting('3')]));
    const queue = new ReviewQueue();
    await queue.open(null);
    expect([queue.language, ids(queue)]).toEqual(['es', ['1', '2']]);
    await queue.more();
    await queue.more();
    expect(ids(queue)).toEqual(['1', '2', '3']);
    expect(api.reviews.mock.calls.map(([query]) => query.cursor)).toEqual([null, 'c1']);
    expect(queue.next).toBeNull();
  });

  it('lets go of what was decided, once, and goes on where something waits', async () => {
    api.reviews.mockResolvedValueOnce(page([waiting('1')]));
    api.reviews.mockResolvedValueOnce(page([waiting('9', 'fr')], null, 'fr'));
    const queue = new ReviewQueue();
    await queue.open('es');
    const [item] = queue.items as [WaitingWording];
    const both = await Promise.all([queue.decide(item, true), queue.decide(item, false)]);
    expect(both).toEqual([true, false]);
    expect(api.decideWording.mock.calls).toEqual([
      [{ kind: 'note', id: '1', field: 'body', to: 'es', author: '7', accept: true }],
    ]);
    expect([queue.language, ids(queue)]).toEqual(['fr', ['9']]);
  });

  it('keeps what could not be decided', async () => {
    api.reviews.mockResolvedValueOnce(page([waiting('1'), waiting('2')]));
    const queue = new ReviewQueue();
    await queue.open('es');
    api.decideWording.mockRejectedValueOnce(new Error('no'));
    await expect(queue.decide(queue.items[0] as WaitingWording, true)).rejects.toThrow('no');
    expect(ids(queue)).toEqual(['1', '2']);
    await queue.decide(queue.items[0] as WaitingWording, false);
    expect([ids(queue), queue.languages]).toEqual([['2'], [{ language: 'es', waiting: 1 }]]);
  });

  it('drops the answer for a language that was left', async () => {
    let answer: (found: unknown) => void = () => {};
    api.reviews.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    api.reviews.mockResolvedValueOnce(page([waiting('5', 'fr')], null, 'fr'));
    const queue = new ReviewQueue();
    const first = queue.open('es');
    await queue.open('fr');
    answer(page([waiting('1')]));
    await first;
    expect([queue.language, ids(queue), queue.isLoading]).toEqual(['fr', ['5'], false]);
  });

  it('names a comment by its note', async () => {
    const comment = { ...waiting('4'), kind: 'comment', note: '3' } as WaitingWording;
    api.reviews.mockResolvedValueOnce(page([comment, waiting('4')]));
    const queue = new ReviewQueue();
    await queue.open(null);
    expect(new Set(queue.items.map(keyOf)).size).toBe(2);
    await queue.decide(comment, false);
    expect(api.decideWording.mock.calls[0]?.[0]).toMatchObject({ kind: 'comment', id: '4', note: '3' });
  });
});
