import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../api/problem';
import type { NoteCard, Page } from '../../api/types';
import { setAuthorGone, setGone } from '../notes/note-changes.svelte';
import { FeedList } from './feed-list.svelte';

const card = (id: number): NoteCard => ({
  id: String(id),
  kind: 'photo',
  title: `note ${id}`,
  excerpt: '',
  cover: null,
  picture_count: 0,
  card: null,
  author: { id: `a${id % 2}`, handle: 'a', display_name: 'A', avatar: null, region: 'PE' },
  likes: 0,
  liked: false,
  place: null,
  language: 'en',
  visibility: 'public',
  published_at: '2025-01-01T00:00:00Z',
  is_resolved: false,
  reason: null,
  ticket: null,
});
const ids = (list: FeedList) => list.shown.map((c) => c.id);

function listOf(...pages: (Page<NoteCard> | Error)[]) {
  const asked: (string | null)[] = [];
  const list = new FeedList(({ cursor }) => {
    asked.push(cursor);
    const page = pages.shift();
    return page && !(page instanceof Error)
      ? Promise.resolve(page)
      : Promise.reject(page ?? new Error('no page'));
  });
  return { list, asked };
}

describe('a list of notes', () => {
  it('is read page by page to its end, and shows no note twice', async () => {
    const { list, asked } = listOf(
      { items: [card(1), card(2)], next: 'c1' },
      { items: [card(2), card(3)], next: null },
    );
    await list.refresh();
    await list.more();
    await list.more();
    expect(ids(list)).toEqual(['1', '2', '3']);
    expect(asked).toEqual([null, 'c1']);
    expect(list.hasEnded).toBe(true);
  });

  it('keeps what it has when the next page fails, and goes on from there', async () => {
    const { list, asked } = listOf({ items: [card(1)], next: 'c1' }, ApiProblem.offline(), {
      items: [card(2)],
      next: null,
    });
    await list.refresh();
    await list.more();
    expect(list.error).toBeInstanceOf(ApiProblem);
    await list.more();
    expect(asked).toHaveLength(2);
    list.retry();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ids(list)).toEqual(['1', '2']);
    expect(asked).toEqual([null, 'c1', 'c1']);
  });

  it('begins again with a new generation', async () => {
    const { list } = listOf({ items: [card(1)], next: null }, { items: [card(9), card(1)], next: null });
    await list.refresh();
    const before = list.generation;
    await list.refresh();
    expect(ids(list)).toEqual(['9', '1']);
    expect(list.generation).toBeGreaterThan(before);
  });

  it('loses deleted notes and those of blocked authors at once, and gets them back', async () => {
    const { list } = listOf({ items: [card(11), card(12), card(13)], next: null });
    await list.refresh();
    setGone('11');
    expect(ids(list)).toEqual(['12', '13']);
    setAuthorGone('a0');
    expect(ids(list)).toEqual(['13']);
    setGone('11', false);
    setAuthorGone('a0', false);
    expect(ids(list)).toEqual(['11', '12', '13']);
  });
});
