import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextName, TextOf, Translated } from '../../api/translation';
import type { Me } from '../../api/types';
import { ApiProblem } from '../../api/problem';
import { signedIn } from '../../session.svelte';
import { translationChoices } from './choices.svelte';
import { isTooSlow, PATIENCE_MS, within } from './time-limit';
import { Translations } from './translations.svelte';

// What is said and not what is drawn: the components are the browser's to test.
vi.mock('./controls', () => import('./words-about'));

interface Call {
  path: string;
  items: TextOf[];
  answer: (body: unknown, status?: number) => void;
  signal: AbortSignal | undefined;
}
let calls: Call[];
let choices: object;

/** All of one note. */
const comment = (id: string): TextOf => ({ kind: 'comment', id, note: '1' });
const spanish = ({ kind, id }: TextName): Translated => ({
  kind,
  id,
  from: 'en',
  to: 'es',
  outcome: 'translated',
  reason: null,
  engines: ['Apertium'],
  corrected: false,
  parts: [
    {
      field: 'text',
      outcome: 'translated',
      reason: null,
      pieces: [{ kind: 'text', text: 'Té', translated: true }],
      original: 'Tea',
    },
  ],
  words: [],
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const asked = () => calls.filter((call) => call.path === '/v1/translations');

let member = 0;
beforeEach(async () => {
  calls = [];
  choices = { automatic: true, side_by_side: false, never: ['de'], reads: ['es'] };
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const json = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    if (path === '/v1/me/translation') return Promise.resolve(json(choices));
    return new Promise<Response>((resolve, reject) => {
      const { items } = JSON.parse(String(init.body)) as { items: TextOf[] };
      const signal = init.signal ?? undefined;
      signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
      calls.push({ path, items, signal, answer: (body, status) => resolve(json(body, status)) });
    });
  });
  member += 1;
  await signedIn({ id: String(member), ui_language: 'es', languages: ['es'] } as unknown as Me);
});
afterEach(() => vi.unstubAllGlobals());

describe('a text', () => {
  it('is translated by one press, which a second one does not repeat, and goes back and forth', async () => {
    const translations = new Translations();
    const text = translations.of(comment('7'));
    expect(translations.of(comment('7'))).toBe(text);
    const done = translations.toggle(text);
    void translations.toggle(text);
    expect(asked()).toHaveLength(1);
    expect(text.isLoading).toBe(true);
    asked()[0]?.answer({ items: [spanish(text)] });
    await done;
    expect(text.partOf('text')?.pieces[0]?.text).toBe('Té');
    expect(text.plain('text', 'Tea', 'en')).toMatchObject({ text: 'Té', language: 'es', dir: 'ltr' });
    expect(translations.news).toContain('Apertium');
    await translations.toggle(text);
    expect(text.partOf('text')).toBeNull();
    expect(text.plain('text', 'Tea', 'en')).toMatchObject({ text: 'Tea', language: 'en', dir: 'auto' });
    await translations.toggle(text);
    expect(text.partOf('text')).not.toBeNull();
    expect(asked()).toHaveLength(1);
  });

  it('that the server does not give, or gives as another, is gone', async () => {
    const translations = new Translations();
    const texts = ['1', '2', '3'].map((id) => translations.of(comment(id)));
    const done = translations.translate(texts);
    asked()[0]?.answer({ items: [null, spanish({ kind: 'comment', id: '9' })] });
    await done;
    expect(texts.map((text) => [text.isGone, text.isTranslated])).toEqual(Array(3).fill([true, false]));
  });

  it('can be tried again after a failure', async () => {
    const translations = new Translations();
    const text = translations.of({ kind: 'note', id: '1' });
    const failed = translations.toggle(text);
    asked()[0]?.answer({ code: 'busy', detail: 'Later.' }, 503);
    await failed;
    expect(text.error).toMatchObject({ status: 503 });
    expect(text.isLoading).toBe(false);
    const done = translations.toggle(text);
    asked()[1]?.answer({ items: [spanish(text)] });
    await done;
    expect([text.error, text.isTranslated]).toEqual([null, true]);
  });

  it('is given up when the page is left', async () => {
    const translations = new Translations();
    const text = translations.of({ kind: 'note', id: '1' });
    const done = translations.toggle(text);
    translations.leave();
    await done;
    expect(asked()[0]?.signal?.aborted).toBe(true);
    expect([text.error, text.isLoading, translations.news]).toEqual([null, false, '']);
  });

  it('keeps both languages where the member wants them', async () => {
    choices = { ...choices, side_by_side: true };
    await translationChoices.load(true);
    const translations = new Translations();
    const text = translations.of(comment('7'));
    const done = translations.toggle(text);
    asked()[0]?.answer({ items: [spanish(text)] });
    await done;
    expect([text.showsTranslation, text.showsBoth, text.showsOriginal]).toEqual([true, true, true]);
    text.wantsOriginal = true;
    expect([text.showsTranslation, text.showsBoth, text.showsOriginal]).toEqual([false, false, true]);
  });
});

describe('a thread', () => {
  it('is one request for fifty comments at most', async () => {
    const translations = new Translations();
    const texts = Array.from({ length: 70 }, (_, i) => translations.of(comment(String(i))));
    const done = translations.translate(texts);
    expect(asked().map((call) => call.items.length)).toEqual([50]);
    asked()[0]?.answer({ items: texts.slice(0, 50).map(spanish) });
    await done;
    expect(texts.filter((text) => text.isTranslated)).toHaveLength(50);
    expect(translations.news).toContain('50');
  });
});

describe('by itself', () => {
  it('what is on the screen is asked for together, once, and only where it is wished for', async () => {
    await translationChoices.load(true);
    const seen = new Map<Element, (isIntersecting: boolean) => void>();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
        observe(node: Element) {
          seen.set(node, (isIntersecting) => this.tell([{ isIntersecting }]));
        }
        disconnect() {}
      },
    );
    const translations = new Translations();
    const watch = (id: string, words: string, language: string) => {
      const node = document.createElement('div');
      translations.watch(translations.of(comment(id)), words, language)?.(node);
      return seen.get(node);
    };
    const [first, second, third] = [
      watch('1', 'Tea', 'en'),
      watch('2', 'Thé', 'fr'),
      watch('3', 'Cha', 'pt'),
    ];
    expect(watch('4', 'Tee', 'de'), 'never').toBeUndefined();
    expect(watch('5', 'Té', 'es'), 'read').toBeUndefined();
    expect(watch('6', 'tsk', 'und'), 'unknown').toBeUndefined();
    for (const show of [first, second, third]) show?.(true);
    third?.(false);
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    expect(asked()[0]?.items, 'each by its note').toEqual([comment('1'), comment('2')]);
    asked()[0]?.answer({ code: 'busy' }, 503);
    await settled();
    const text = translations.of(comment('1'));
    expect([text.error, text.isLoading, translations.news]).toEqual([null, false, '']);
    first?.(true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked()).toHaveLength(1);
  });
});

describe('patience', () => {
  it('ends after a while, and the request with it', async () => {
    vi.useFakeTimers();
    try {
      let inner: AbortSignal | undefined;
      const never = within(new AbortController().signal, (signal) => {
        inner = signal;
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(ApiProblem.offline())),
        );
      }).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
      expect(inner?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(2);
      expect(inner?.aborted).toBe(true);
      expect(isTooSlow(await never)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('passes on what the server says', async () => {
    const { signal } = new AbortController();
    await expect(within(signal, () => Promise.resolve(1))).resolves.toBe(1);
    await expect(within(signal, () => Promise.reject(ApiProblem.offline()))).rejects.toMatchObject({
      code: 'offline',
    });
  });
});
