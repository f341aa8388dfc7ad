// Places by the beginning of their names.
import { get } from './client';
import type { Place } from './types';

export const placesByPrefix = (prefix: string, signal?: AbortSignal) =>
  get<{ items: Place[] }>('/places', { query: { prefix }, signal });
