// Coming in: by phone number and one-time code, or by passkey; and the devices that are in.
import { del, get, post } from './client';
import type { Id } from './types';

/** A credential is what the browser made; the description says "an object". */
const made = (credential: unknown) => credential as Record<string, never>;

export const requestCode = (phone: string, region: string | null, place: string | null = null) =>
  post('/v1/auth/codes', { body: { phone, ...(region ? { region } : {}), ...(place ? { place } : {}) } });
export const waitingRoom = (signal: AbortSignal) => get('/v1/waiting-room', { signal });
export const enterWaitingRoom = (challenge: string, nonce: number, signal: AbortSignal) =>
  post('/v1/waiting-room', { body: { challenge, nonce }, signal });
export const placeInLine = (place: string, signal: AbortSignal) =>
  get('/v1/waiting-room/{place}', { path: { place }, signal });
export const outbox = (challenge: string) => get('/v1/auth/outbox', { query: { challenge } });
export const signInWithCode = (challenge: string, code: string) =>
  post('/v1/auth/sessions', { body: { challenge, code } });

export const passkeySignInOptions = () => post('/v1/auth/passkeys/options', { body: {} });
export const signInWithPasskey = (challenge: string, credential: unknown) =>
  post('/v1/auth/passkeys/sessions', { body: { challenge, credential: made(credential) } });

export const sessions = () => get('/v1/me/sessions');
export const revokeSession = (session: Id) => del('/v1/me/sessions/{session}', { path: { session } });

export const passkeys = () => get('/v1/me/passkeys');
export const passkeyOptions = () => post('/v1/me/passkeys/options', { body: {} });
export const addPasskey = (challenge: string, name: string, credential: unknown) =>
  post('/v1/me/passkeys', { body: { challenge, name, credential: made(credential) } });
export const removePasskey = (passkey: Id) => del('/v1/me/passkeys/{passkey}', { path: { passkey } });

export const handle = (handle: string, signal?: AbortSignal) =>
  get('/v1/handles/{handle}', { path: { handle }, signal });
export const becomeOwner = (claim_code: string) => post('/v1/community/owner', { body: { claim_code } });
