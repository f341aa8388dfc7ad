import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FeedPreferences } from '../../api/types';
import { remembered } from '../../router/page-memory';
import { FeedChoices } from './choices.svelte';

const chosen = (width: number): FeedPreferences => ({
  width,
  order: 'ranked',
  muted_topics: [],
  muted_words: [],
  muted_languages: [],
  fewer_like: 0,
  reset_at: null,
  this_week: null,
});
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

afterEach(() => vi.unstubAllGlobals());

describe('what a member chose', () => {
  it('keeps the answer to the last change, whichever comes first', async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
    const choices = new FeedChoices();
    const [first, second] = [choices.change({ width: 10 }), choices.change({ width: 20 })];
    answers[1]?.(json(chosen(20)));
    await second;
    answers[0]?.(json(chosen(10)));
    await first;
    expect(choices.value?.width).toBe(20);
  });

  it('makes lists that were read before old, unless the server says no', async () => {
    const list = () => remembered('/', 'list', () => ({}));
    const before = list();
    vi.stubGlobal('fetch', () => Promise.resolve(json({ code: 'bad_topic', detail: 'No.' }, 422)));
    const choices = new FeedChoices();
    await expect(choices.change({ mute: { topics: ['a b'] } })).rejects.toThrow('No.');
    expect(list()).toBe(before);
    vi.stubGlobal('fetch', () => Promise.resolve(json(chosen(0))));
    await choices.reset();
    expect(list()).not.toBe(before);
  });
});
