// Coming in: by phone number and one-time code, or by passkey; and the devices that are in.
import { del, get, post } from './client';
import type { Id, Me, Time } from './types';

export interface Challenge {
  challenge: string;
  /** In international format, as it was understood. */
  phone: string;
  expires_at: Time;
  resend_after_s: number;
  delivery: 'outbox' | 'sms';
}

export interface SignedInAnswer {
  me: Me;
  is_new: boolean;
  token: string | null;
}

export interface OutboxMessage {
  to: string;
  text: string;
  sent_at: Time;
}

export interface DeviceSession {
  id: Id;
  device: string;
  place: string;
  created_at: Time;
  last_seen_at: Time;
  is_current: boolean;
}

export interface Passkey {
  id: Id;
  name: string;
  created_at: Time;
  last_used_at: Time | null;
}

export interface PasskeyChallenge {
  challenge: string;
  public_key: Record<string, unknown>;
}

export const requestCode = (phone: string, region: string | null) =>
  post<Challenge>('/auth/codes', { body: region ? { phone, region } : { phone } });
export const outbox = (challenge: string) =>
  get<{ messages: OutboxMessage[] }>('/auth/outbox', { query: { challenge } });
export const signInWithCode = (challenge: string, code: string) =>
  post<SignedInAnswer>('/auth/sessions', { body: { challenge, code } });

export const passkeySignInOptions = () => post<PasskeyChallenge>('/auth/passkeys/options', { body: {} });
export const signInWithPasskey = (challenge: string, credential: unknown) =>
  post<SignedInAnswer>('/auth/passkeys/sessions', { body: { challenge, credential } });

export const sessions = () => get<{ items: DeviceSession[] }>('/me/sessions');
export const revokeSession = (id: Id) => del<void>(`/me/sessions/${id}`);

export const passkeys = () => get<{ items: Passkey[] }>('/me/passkeys');
export const passkeyOptions = () => post<PasskeyChallenge>('/me/passkeys/options', { body: {} });
export const addPasskey = (challenge: string, name: string, credential: unknown) =>
  post<Passkey>('/me/passkeys', { body: { challenge, name, credential } });
export const removePasskey = (id: Id) => del<void>(`/me/passkeys/${id}`);

export const handle = (name: string, signal?: AbortSignal) =>
  get<{ handle: string; available: boolean; reason: string | null }>(`/handles/${encodeURIComponent(name)}`, {
    signal,
  });
export const becomeOwner = (claim_code: string) => post<Me>('/community/owner', { body: { claim_code } });
