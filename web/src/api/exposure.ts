// Who gets to see what: the public proof, and what an author sees of a note of theirs.
import { get } from './client';
import type { Id } from './types';

export const exposureProof = (signal?: AbortSignal) => get('/v1/exposure', { signal });
export const noteExposure = (id: Id) => get('/v1/notes/{id}/exposure', { path: { id } });

/** The same figures for a spreadsheet and for a program. */
export const PROOF_CSV = '/v1/exposure.csv';
export const PROOF_JSON = '/v1/exposure';
