// From what the server says of a text to pieces that can be drawn like any text of a member: the pieces of a
// translation with their ways to topics, members and the web, and known words marked in the original.
import type { KnownWord, TranslatedPart, TranslatedPiece } from '../../api/translation';
import type { Mention } from '../../api/types';
import { paragraphs, richText, type Paragraph, type Piece } from '../notes/rich-text';
import { directionOf, isUnknown } from './languages';

interface Languages {
  from: string;
  to: string;
}

export function translatedParagraphs(
  part: TranslatedPart,
  { from, to }: Languages,
  mentions: readonly Mention[] = [],
): Paragraph[] {
  const lines: { pieces: Piece[]; isTranslated: boolean }[] = [{ pieces: [], isTranslated: false }];
  for (const piece of part.pieces) {
    const isText = piece.kind === 'text';
    const texts = isText ? piece.text.split('\n') : [piece.text];
    texts.forEach((text, i) => {
      if (i > 0) lines.push({ pieces: [], isTranslated: false });
      const line = lines.at(-1);
      if (!line || !text) return;
      if (!isText) line.pieces.push(keptPiece(piece, mentions));
      else if (piece.translated) {
        line.pieces.push({ kind: 'text', text });
        line.isTranslated ||= /\p{L}/u.test(text);
      } else line.pieces.push(untranslated(text, from));
    });
  }
  return lines.map(({ pieces, isTranslated }) => ({
    pieces,
    dir: isTranslated ? directionOf(to) : 'auto',
  }));
}

const untranslated = (text: string, from: string): Piece =>
  isUnknown(from) || !/\p{L}/u.test(text) ? { kind: 'text', text } : { kind: 'text', text, language: from };

function keptPiece(piece: Exclude<TranslatedPiece, { kind: 'text' }>, mentions: readonly Mention[]): Piece {
  const [found, ...more] = richText(piece.text, mentions);
  const isOne = found !== undefined && more.length === 0 && found.text === piece.text;
  if (piece.kind === 'topic') {
    const text = topicText(piece);
    return isOne && found.kind === 'topic' ? { ...found, text } : { kind: 'kept', text };
  }
  const isWay = piece.span === 'link' || piece.span === 'mention';
  if (isOne && isWay && found.kind === piece.span) return found;
  return { kind: 'kept', text: piece.text };
}

function topicText({ text, label }: { text: string; label: string | null }): string {
  const name = label?.replace(/^\s*[#＃]?\s*/, '').trim();
  return name ? `#${name}` : text;
}

/** For what is drawn without links: a title, a card. */
export function translatedText(part: TranslatedPart): string {
  return part.pieces.map((piece) => (piece.kind === 'topic' ? topicText(piece) : piece.text)).join('');
}

/** For being written anew: a topic's label is one word, as topics are. */
export function editableText(part: TranslatedPart): string {
  const written = (piece: TranslatedPiece) =>
    piece.kind === 'topic' ? topicText(piece).replace(/\s+/g, '_') : piece.text;
  return part.pieces.map(written).join('');
}

/** The same as `paragraphs`, with known words as pieces of their own. A word inside a link stays a link. */
export function markedParagraphs(
  text: string,
  mentions: readonly Mention[],
  words: readonly KnownWord[],
): Paragraph[] {
  const marks = usableMarks(text, words);
  let at = 0;
  return paragraphs(text, mentions).map(({ pieces, dir }) => {
    const marked = pieces.flatMap((piece) => {
      const start = at;
      at += piece.text.length;
      return piece.kind === 'text' ? markPiece(piece.text, start, marks) : [piece];
    });
    at += 1; // the end of the line
    return { pieces: marked, dir };
  });
}

/** The same for a line that is drawn without links. */
export const markedLine = (text: string, words: readonly KnownWord[]): Piece[] =>
  markPiece(text, 0, usableMarks(text, words));

function markPiece(text: string, start: number, marks: readonly KnownWord[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of marks) {
    const [from, to] = [word.start - start, word.end - start];
    if (from < end || to > text.length) continue;
    if (from > end) pieces.push({ kind: 'text', text: text.slice(end, from) });
    pieces.push({ kind: 'term', text: text.slice(from, to), word });
    end = to;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** In their order; those that lie outside of the text, over another or across half a character are left out. */
export function usableMarks(text: string, words: readonly KnownWord[]): KnownWord[] {
  let end = 0;
  return words
    .slice()
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((word) => {
      const isInside = Number.isInteger(word.start) && Number.isInteger(word.end) && word.end <= text.length;
      if (!isInside || word.start < end || word.end <= word.start) return false;
      if (splitsCharacter(text, word.start) || splitsCharacter(text, word.end)) return false;
      end = word.end;
      return true;
    });
}

const splitsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
