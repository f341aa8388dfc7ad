// What can go wrong with a request, as one error type: the server's own answer (RFC 9457 problem details,
// already in the member's language), or no answer at all.

import type { components } from './schema';

/** A proxy in between may leave anything out. */
type Problem = Partial<components['schemas']['Problem']>;

export class ApiProblem extends Error {
  override name = 'ApiProblem';

  constructor(
    /** HTTP status; 0 when the server was not reached. */
    readonly status: number,
    /** Stable code, such as `not_found`; `offline` when the server was not reached. */
    readonly code: string,
    /** A sentence for the member, or empty: then `problemText` finds one. */
    readonly detail: string,
    readonly field: string | null = null,
    readonly retryAfterS: number | null = null,
    /** What went wrong, in a few words, where `detail` says what to do about it. */
    readonly title: string = '',
  ) {
    super(detail || code);
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  static offline(): ApiProblem {
    return new ApiProblem(0, 'offline', '');
  }

  static async from(response: Response): Promise<ApiProblem> {
    const problem = await readProblem(response);
    const retryAfter =
      problem.retry_after_s ?? Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
    return new ApiProblem(
      response.status,
      problem.code ?? (response.status === 404 ? 'not_found' : 'internal'),
      problem.detail ?? problem.title ?? '',
      problem.field ?? null,
      Number.isFinite(retryAfter) ? Number(retryAfter) : null,
      problem.detail ? (problem.title ?? '') : '',
    );
  }
}

/** A proxy in between may answer with anything; only an object of ours is believed. */
async function readProblem(response: Response): Promise<Problem> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Problem) : {};
  } catch {
    return {};
  }
}
