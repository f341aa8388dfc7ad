// Paints a picture's thumbhash as a tiny picture, so that its colours are there before it is. Decoding takes a
// fraction of a millisecond; the last few hundred are kept, since a windowed list draws the same cards again.
import { thumbHashToDataURL } from 'thumbhash';

const MAX_KEPT = 400;
const kept = new Map<string, string>();

/** A data: address, or null if the hash is broken. */
export function thumbhashUrl(hash: string): string | null {
  const known = kept.get(hash);
  if (known) return known;
  try {
    const bytes = Uint8Array.from(atob(hash), (c) => c.charCodeAt(0));
    if (bytes.length < 5) return null;
    const url = thumbHashToDataURL(bytes);
    if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(hash, url);
    return url;
  } catch {
    return null;
  }
}
