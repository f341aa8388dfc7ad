// Passkeys in the browser: the server speaks JSON, the browser's own API speaks buffers. Browsers of today can
// convert by themselves; the others get the few lines below.

interface Parses {
  parseCreationOptionsFromJSON?: (options: unknown) => PublicKeyCredentialCreationOptions;
  parseRequestOptionsFromJSON?: (options: unknown) => PublicKeyCredentialRequestOptions;
}

/** Browsers make passkeys for names of hosts, not for addresses of numbers. */
const isNumber = (host: string): boolean => /^[\d.]+$|:/.test(host);

export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && !isNumber(location.hostname);

export async function createPasskey(options: Record<string, unknown>): Promise<unknown> {
  const json = inner(options);
  const parse = (PublicKeyCredential as unknown as Parses).parseCreationOptionsFromJSON;
  const publicKey = parse ? parse.call(PublicKeyCredential, json) : creationOptions(json);
  const credential = await navigator.credentials.create({ publicKey });
  return toJson(credential as PublicKeyCredential | null);
}

export async function usePasskey(options: Record<string, unknown>): Promise<unknown> {
  const json = inner(options);
  const parse = (PublicKeyCredential as unknown as Parses).parseRequestOptionsFromJSON;
  const publicKey = parse ? parse.call(PublicKeyCredential, json) : requestOptions(json);
  const credential = await navigator.credentials.get({ publicKey });
  return toJson(credential as PublicKeyCredential | null);
}

/** A member who closes the browser's dialog has changed their mind; that is no problem to report. */
export const wasCalledOff = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError');

type Json = Record<string, unknown>;

/** Some libraries wrap the options once more. */
const inner = (options: Json): Json => (options.publicKey as Json | undefined) ?? options;

function toJson(credential: PublicKeyCredential | null): unknown {
  if (!credential) throw new DOMException('no credential', 'NotAllowedError');
  if (typeof credential.toJSON === 'function') return credential.toJSON();
  const { response } = credential;
  const parts: Json = { clientDataJSON: encode(response.clientDataJSON) };
  if (response instanceof AuthenticatorAttestationResponse) {
    parts.attestationObject = encode(response.attestationObject);
    parts.transports = response.getTransports();
  } else if (response instanceof AuthenticatorAssertionResponse) {
    parts.authenticatorData = encode(response.authenticatorData);
    parts.signature = encode(response.signature);
    parts.userHandle = response.userHandle && encode(response.userHandle);
  }
  return {
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function creationOptions(json: Json): PublicKeyCredentialCreationOptions {
  const user = json.user as Json;
  return {
    ...(json as unknown as PublicKeyCredentialCreationOptions),
    challenge: decode(json.challenge),
    user: { ...(user as unknown as PublicKeyCredentialUserEntity), id: decode(user.id) },
    excludeCredentials: descriptors(json.excludeCredentials),
  };
}

function requestOptions(json: Json): PublicKeyCredentialRequestOptions {
  return {
    ...(json as unknown as PublicKeyCredentialRequestOptions),
    challenge: decode(json.challenge),
    allowCredentials: descriptors(json.allowCredentials),
  };
}

const descriptors = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list as Json[] | undefined) ?? []).map((item) => ({
    ...(item as unknown as PublicKeyCredentialDescriptor),
    id: decode(item.id),
  }));

function decode(text: unknown): ArrayBuffer {
  const base64 = String(text).replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return bytes.buffer;
}

function encode(buffer: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
