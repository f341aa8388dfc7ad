// The member who is signed in, and the community they are in.
import { ApiProblem } from './problem';
import { del, get, patch, put } from './client';
import type { Community, Id, Lang, Me } from './types';

export interface MeChanges {
  handle?: string;
  display_name?: string;
  bio?: string;
  avatar?: Id | null;
  languages?: Lang[];
  ui_language?: Lang;
  home?: { name: string; latitude: number; longitude: number } | null;
  is_private?: boolean;
}

/** Null when nobody is signed in. */
export async function me(): Promise<Me | null> {
  try {
    return await get<Me>('/me');
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export const changeMe = (body: MeChanges) => patch<Me>('/me', { body });
export const signOut = () => del<void>('/auth/sessions/current');
export const community = () => get<Community>('/community');
export const nameCommunity = (name: string) => put<Community>('/community', { body: { name } });
