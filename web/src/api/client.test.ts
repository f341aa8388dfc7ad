import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { del, get, onUnauthenticated, post, setApiLanguage } from './client';
import { ApiProblem } from './problem';

const answers: (() => Response | Promise<Response>)[] = [];
const calls: { url: string; init: RequestInit }[] = [];

const note = { kind: 'ask', title: 'x', visibility: 'public' } as const;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

beforeEach(() => {
  answers.length = calls.length = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    calls.push({ url, init });
    const answer = answers.shift();
    return answer ? Promise.resolve().then(answer) : Promise.reject(new TypeError('no connection'));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  onUnauthenticated(() => {});
});

describe('a request', () => {
  it('says in which language to answer, and that a write comes from the app', async () => {
    setApiLanguage('ar');
    answers.push(
      () => json(200, { items: [] }),
      () => json(201, {}),
      () => new Response(null, { status: 204 }),
    );
    await get('/v1/topics', { query: { prefix: 'a b' } });
    await post('/v1/notes', { body: note });
    await expect(del('/v1/notes/{id}', { path: { id: '1/2' } })).resolves.toBeUndefined();
    const headers = calls.map(({ init }) => init.headers as Headers);
    expect(calls[0]?.url).toBe('/v1/topics?prefix=a+b');
    expect(calls[2]?.url).toBe('/v1/notes/1%2F2');
    expect(headers.map((h) => h.get('Accept-Language'))).toEqual(['ar', 'ar', 'ar']);
    expect(headers.map((h) => h.get('X-Kumara-Csrf'))).toEqual([null, '1', '1']);
    expect(headers[1]?.get('Idempotency-Key')).toMatch(/^[\x21-\x7e]{8,64}$/);
    expect(headers[2]?.has('Idempotency-Key')).toBe(false);
  });

  it('that reads is tried again once after a lost connection; one that writes is not', async () => {
    answers.push(
      () => Promise.reject(new TypeError('reset')),
      () => json(200, { ok: true }),
    );
    await expect(get('/v1/me')).resolves.toEqual({ ok: true });
    answers.push(() => Promise.reject(new TypeError('reset')));
    await expect(post('/v1/notes', { body: note })).rejects.toMatchObject({
      isOffline: true,
      code: 'offline',
    });
    expect(calls).toHaveLength(3);
  });

  it('waits as long as a busy server asks, if that is short', async () => {
    answers.push(
      () => json(503, {}, { 'Retry-After': '0.01' }),
      () => json(200, { ok: true }),
    );
    await expect(get('/v1/feed/explore')).resolves.toEqual({ ok: true });
    answers.push(() => json(429, { code: 'rate_limited', detail: 'Slow down.' }, { 'Retry-After': '90' }));
    await expect(get('/v1/feed/explore')).rejects.toMatchObject({ code: 'rate_limited', retryAfterS: 90 });
  });

  it('that fails says what the server said', async () => {
    answers.push(
      () =>
        new Response(JSON.stringify({ code: 'title_too_long', detail: 'Too long.', field: 'title' }), {
          status: 422,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
    );
    const problem = (await post('/v1/notes', { body: note }).catch((e: unknown) => e)) as ApiProblem;
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'title_too_long',
      detail: 'Too long.',
      field: 'title',
    });
  });

  it('believes no words of a proxy in between', async () => {
    answers.push(
      () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    );
    await expect(post('/v1/notes', { body: note })).rejects.toMatchObject({
      status: 502,
      code: 'internal',
      detail: '',
    });
  });

  it('of a member whose session has ended says so', async () => {
    const signedOut = vi.fn();
    onUnauthenticated(signedOut);
    answers.push(() => json(401, { code: 'unauthenticated' }));
    await expect(get('/v1/me')).rejects.toBeInstanceOf(ApiProblem);
    expect(signedOut).toHaveBeenCalledOnce();
  });
});
