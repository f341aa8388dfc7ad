// Takes a member's text apart: plain words, #topics, @mentions, links. It gives back pieces to draw, never
// markup, and follows the rules of the server (crates/model, text.rs) so that both find the same.
import type { KnownWord } from '../../api/translation';
import type { Mention } from '../../api/types';

export type Piece =
  /** `language` where it is another one than that of the text around it. */
  | { kind: 'text'; text: string; language?: string }
  /** A price, a number, a name: keeps its own direction in any sentence. */
  | { kind: 'kept'; text: string }
  | { kind: 'term'; text: string; word: KnownWord }
  | { kind: 'topic'; text: string; topic: string }
  | { kind: 'mention'; text: string; handle: string }
  | { kind: 'link'; text: string; href: string };

// eslint-disable-next-line no-misleading-character-class -- joiners are meant one by one
const TOPIC = /[#＃][\p{L}\p{N}\p{M}_\u200c\u200d・ー]+/u;
const MENTION = /[@＠][\p{L}\p{N}\p{M}_.]+/u;
/** ASCII only: in scripts without spaces the next word stands right behind an address. */
const LINK = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/;
// eslint-disable-next-line no-misleading-character-class -- joiners are meant one by one
const ANY = new RegExp(`${LINK.source}|${TOPIC.source}|${MENTION.source}`, 'gu');
const MAX_TOPIC = 40;

/** A line of a text; most find their direction by their first letter. */
export interface Paragraph {
  pieces: Piece[];
  dir: 'auto' | 'ltr' | 'rtl';
}

/** Line by line: a text may answer an Arabic line with an English one. */
export function paragraphs(text: string, mentions: readonly Mention[] = []): Paragraph[] {
  return text.split('\n').map((line) => ({ pieces: richText(line, mentions), dir: 'auto' }));
}

export function richText(text: string, mentions: readonly Mention[] = []): Piece[] {
  const handles = new Map(mentions.map((m) => [fold(m.handle), m.handle]));
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(ANY)) {
    const piece = readPiece(found[0], text.slice(0, found.index), handles);
    if (!piece) continue;
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push(piece);
    end = found.index + piece.text.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function readPiece(found: string, before: string, handles: Map<string, string>): Piece | null {
  if (/^https?:/.test(found)) return readLink(found);
  const word = found.slice(1);
  if (/^[#＃]/.test(found)) {
    const topic = fold(word);
    if (/[A-Za-z0-9/#&=]$/.test(before) || !/\p{L}/u.test(topic) || [...topic].length > MAX_TOPIC)
      return null;
    return { kind: 'topic', text: found, topic };
  }
  if (/[A-Za-z0-9/.@_]$/.test(before)) return null;
  const name = word.replace(/\.+$/, '');
  const handle = handles.get(fold(name));
  // A name that is nobody's stays plain text.
  return handle === undefined ? null : { kind: 'mention', text: found.slice(0, 1 + name.length), handle };
}

function readLink(found: string): Piece | null {
  let text = found.replace(/[.,;:!?'*]+$/, '');
  // "(see https://x.org)" ends before the bracket, "https://x.org/a_(b)" with it.
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1);
  if (text.endsWith(']') && !text.includes('[')) text = text.slice(0, -1);
  try {
    const url = new URL(text);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.hostname ? { kind: 'link', text, href: url.href } : null;
  } catch {
    return null;
  }
}

const fold = (word: string) => word.normalize('NFKC').toLowerCase().normalize('NFC');
