// The member who is signed in, and the community they are in.
import { ApiProblem } from './problem';
import { del, get, patch, put } from './client';
import type { Me, MeChanges } from './types';

/** Null when nobody is signed in. */
export async function me(): Promise<Me | null> {
  try {
    return await get('/v1/me');
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export const changeMe = (body: MeChanges) => patch('/v1/me', { body });
export const signOut = () => del('/v1/auth/sessions/current');
export const community = () => get('/v1/community');
export const nameCommunity = (name: string) => put('/v1/community', { body: { name } });
