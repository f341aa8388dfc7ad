// The one place that talks HTTP to the server: headers that every request needs, problems as `ApiProblem`,
// and careful retries. Endpoints are functions in the files beside this one.
// What may be asked of which address, and what it answers, TypeScript knows from the server's description.
import { ApiProblem } from './problem';
import type { paths } from './schema';
import type { Answered } from './types';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Method = Uppercase<Verb>;

/** Addresses that know the method. */
export type PathOf<V extends Verb> = {
  [P in keyof paths]: NonNullable<paths[P][V]> extends never ? never : P;
}[keyof paths];
type Operation<V extends Verb, P extends keyof paths> = NonNullable<paths[P][V]>;

type Parameters<O, Kind extends string> = O extends { parameters: { [K in Kind]?: infer Found } }
  ? NonNullable<Found>
  : never;
type Loose<T> = { [K in keyof T]?: T[K] | null | undefined };
type Sent<O> = O extends { requestBody?: infer Found } ? NonNullable<Found> : never;
type Body<O> =
  Sent<O> extends infer S ? (S extends { content: { 'application/json': infer F } } ? F : never) : never;

type Content<R> = R extends { content: { 'application/json': infer Found } } ? Answered<Found> : never;
/** What a success says; nothing where it has no words. */
export type AnswerOf<V extends Verb, P extends keyof paths> =
  Operation<V, P> extends { responses: infer R }
    ? [Content<R[keyof R & (200 | 201 | 202)]>] extends [never]
      ? void
      : Content<R[keyof R & (200 | 201 | 202)]>
    : never;

export type RequestOptions<V extends Verb, P extends keyof paths> = {
  signal?: AbortSignal | undefined;
  /** Give one to make a repeated write safe across calls; otherwise each POST gets its own. */
  idempotencyKey?: string;
} & ([Parameters<Operation<V, P>, 'path'>] extends [never]
  ? { path?: never }
  : { path: Parameters<Operation<V, P>, 'path'> }) &
  ([Parameters<Operation<V, P>, 'query'>] extends [never]
    ? { query?: never }
    : { query?: Loose<Parameters<Operation<V, P>, 'query'>> }) &
  ([Body<Operation<V, P>>] extends [never] ? { body?: never } : { body: Body<Operation<V, P>> });

/** Options may be left out where nothing in them is needed. */
type Asked<V extends Verb, P extends keyof paths> =
  Record<never, never> extends RequestOptions<V, P>
    ? [options?: RequestOptions<V, P>]
    : [options: RequestOptions<V, P>];

interface AnyOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  signal?: AbortSignal | undefined;
  idempotencyKey?: string;
}

/** Longer than this nobody waits: the problem is shown instead. */
const MAX_RETRY_AFTER_S = 3;

let language = 'en';
let onSignedOut: () => void = () => {};

/** The language that the server's messages come in. */
export function setApiLanguage(tag: string): void {
  language = tag;
}

/** Called when the server no longer knows the session of a member who was signed in. */
export function onUnauthenticated(callback: () => void): void {
  onSignedOut = callback;
}

const ask =
  <V extends Verb>(verb: V) =>
  <P extends PathOf<V>>(path: P, ...[options]: Asked<V, P>): Promise<AnswerOf<V, P>> =>
    request(verb.toUpperCase() as Method, path, options as AnyOptions | undefined);

export const get = ask('get');
export const post = ask('post');
export const put = ask('put');
export const patch = ask('patch');
export const del = ask('delete');

/** The address of a path of the API, its parameters filled in. */
export function apiUrl(path: keyof paths, { path: inPath = {}, query = {} }: AnyOptions = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? ''));
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const search = params.toString();
  return `${filled}${search && `?${search}`}`;
}

export function apiHeaders(method: Method, idempotencyKey?: string): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language });
  if (method !== 'GET') headers.set('X-Kumara-Csrf', '1');
  if (method === 'POST') headers.set('Idempotency-Key', idempotencyKey ?? crypto.randomUUID());
  return headers;
}

async function request<T>(method: Method, path: keyof paths, options: AnyOptions = {}): Promise<T> {
  const init: RequestInit = { method, headers: apiHeaders(method, options.idempotencyKey) };
  if (options.signal) init.signal = options.signal;
  if (options.body !== undefined) {
    (init.headers as Headers).set('Content-Type', 'application/json');
    init.body = JSON.stringify(options.body);
  }
  const response = await send(apiUrl(path, options), init, method === 'GET');
  if (!response.ok) {
    const problem = await ApiProblem.from(response);
    if (problem.status === 401) onSignedOut();
    throw problem;
  }
  if (response.status === 204 || response.status === 202) {
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }
  return (await response.json()) as T;
}

/** A read is tried once more after a lost connection, or after the short wait that a busy server asks for. */
async function send(url: string, init: RequestInit, mayRetry: boolean): Promise<Response> {
  try {
    const response = await fetch(url, init);
    const wait = Number(response.headers.get('Retry-After'));
    const isBusy = response.status === 503 || response.status === 429;
    if (mayRetry && isBusy && wait > 0 && wait <= MAX_RETRY_AFTER_S) {
      await pause(wait * 1000, init.signal);
      return await send(url, init, false);
    }
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    if (mayRetry && navigator.onLine) {
      await pause(400, init.signal);
      return send(url, init, false);
    }
    throw ApiProblem.offline();
  }
}

function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
