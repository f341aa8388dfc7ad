// Places by the beginning of their names.
import { get } from './client';

export const placesByPrefix = (prefix: string, signal?: AbortSignal) =>
  get('/v1/places', { query: { prefix }, signal });
