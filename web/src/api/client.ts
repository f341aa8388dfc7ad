// The one place that talks HTTP to the server: headers that every request needs, problems as `ApiProblem`,
// and careful retries. Endpoints are functions in the files beside this one.
import { ApiProblem } from './problem';

export interface RequestOptions {
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Give one to make a repeated write safe across calls; otherwise each POST gets its own. */
  idempotencyKey?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

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

export const get = <T>(path: string, options?: RequestOptions) => request<T>('GET', path, options);
export const post = <T>(path: string, options?: RequestOptions) => request<T>('POST', path, options);
export const put = <T>(path: string, options?: RequestOptions) => request<T>('PUT', path, options);
export const patch = <T>(path: string, options?: RequestOptions) => request<T>('PATCH', path, options);
export const del = <T>(path: string, options?: RequestOptions) => request<T>('DELETE', path, options);

export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const search = params.toString();
  return `/v1${path}${search && `?${search}`}`;
}

export function apiHeaders(method: Method, idempotencyKey?: string): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language });
  if (method !== 'GET') headers.set('X-Kumara-Csrf', '1');
  if (method === 'POST') headers.set('Idempotency-Key', idempotencyKey ?? crypto.randomUUID());
  return headers;
}

async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const init: RequestInit = { method, headers: apiHeaders(method, options.idempotencyKey) };
  if (options.signal) init.signal = options.signal;
  if (options.body instanceof Blob) {
    (init.headers as Headers).set('Content-Type', options.body.type || 'application/octet-stream');
    init.body = options.body;
  } else if (options.body !== undefined) {
    (init.headers as Headers).set('Content-Type', 'application/json');
    init.body = JSON.stringify(options.body);
  }
  const response = await send(apiUrl(path, options.query), init, method === 'GET');
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
