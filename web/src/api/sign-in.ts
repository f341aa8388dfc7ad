// Coming in: by phone number and one-time code, or by passkey; and the devices that are in.
import { del, get, post } from './client';
import type { CodeChallenge, Id, Me, MemberSession, Passkey, SignedIn, Time } from './types';

export interface OutboxMessage {
  to: string;
  text: string;
  sent_at: Time;
}

export interface PasskeyChallenge {
  challenge: string;
  public_key: Record<string, unknown>;
}

export const requestCode = (phone: string, region: string | null) =>
  post<CodeChallenge>('/auth/codes', { body: region ? { phone, region } : { phone } });
export const outbox = (challenge: string) =>
  get<{ messages: OutboxMessage[] }>('/auth/outbox', { query: { challenge } });
export const signInWithCode = (challenge: string, code: string) =>
  post<SignedIn>('/auth/sessions', { body: { challenge, code } });

export const passkeySignInOptions = () => post<PasskeyChallenge>('/auth/passkeys/options', { body: {} });
export const signInWithPasskey = (challenge: string, credential: unknown) =>
  post<SignedIn>('/auth/passkeys/sessions', { body: { challenge, credential } });

export const sessions = () => get<{ items: MemberSession[] }>('/me/sessions');
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
