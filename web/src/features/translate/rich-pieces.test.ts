import { describe, expect, it } from 'vitest';
import type { KnownWord, SpanKind, TranslatedPart, TranslatedPiece } from '../../api/translation';
import {
  editableText,
  markedLine,
  markedParagraphs,
  translatedParagraphs,
  translatedText,
  usableMarks,
} from './rich-pieces';

const part = (...pieces: TranslatedPiece[]): TranslatedPart => ({
  field: 'body',
  outcome: 'translated',
  reason: null,
  pieces,
  original: '',
});
const text = (text: string, translated = true): TranslatedPiece => ({ kind: 'text', text, translated });
const kept = (span: SpanKind, text: string): TranslatedPiece => ({ kind: 'kept', span, text });
const topic = (text: string, label: string | null): TranslatedPiece => ({ kind: 'topic', text, label });
const toSpanish = { from: 'en', to: 'es' };
const ana = { id: '1', handle: 'ana' };

describe('the pieces of a translation', () => {
  it('keep their ways: the topic under its new name to the old topic, the member, the web', () => {
    const pieces = [
      text('Mira '),
      topic('#tea', 'té'),
      text(' de '),
      kept('mention', '@Ana'),
      text(': '),
      kept('link', 'https://x.org/a?b=1'),
      text(' '),
      kept('emoji', '🍵'),
    ];
    expect(translatedParagraphs(part(...pieces), toSpanish, [ana])).toEqual([
      {
        dir: 'ltr',
        pieces: [
          { kind: 'text', text: 'Mira ' },
          { kind: 'topic', text: '#té', topic: 'tea' },
          { kind: 'text', text: ' de ' },
          { kind: 'mention', text: '@Ana', handle: 'ana' },
          { kind: 'text', text: ': ' },
          { kind: 'link', text: 'https://x.org/a?b=1', href: 'https://x.org/a?b=1' },
          { kind: 'text', text: ' ' },
          { kind: 'kept', text: '🍵' },
        ],
      },
    ]);
  });

  it('make no way of what is none', () => {
    const [line] = translatedParagraphs(
      part(
        text('https://evil.example #x @ana '),
        kept('link', 'javascript:alert(1)'),
        kept('mention', '@nobody'),
        kept('code', 'https://x.org'),
        topic('#1', 'uno'),
        topic('#tea', ' #  '),
      ),
      toSpanish,
      [ana],
    );
    expect(line?.pieces.map((piece) => `${piece.kind} ${piece.text}`)).toEqual([
      'text https://evil.example #x @ana ',
      'kept javascript:alert(1)',
      'kept @nobody',
      'kept https://x.org',
      'kept #uno',
      'topic #tea',
    ]);
  });

  it('are lines; a line takes the direction of its language, and what stayed says its own', () => {
    const lines = translatedParagraphs(
      part(kept('mention', '@ana'), text(' شاي\n\n'), text('Nice. ', false), text('…', false)),
      { from: 'en', to: 'ar' },
      [ana],
    );
    expect(lines.map((line) => line.dir)).toEqual(['rtl', 'auto', 'auto']);
    expect(lines[1]?.pieces).toEqual([]);
    expect(lines[2]?.pieces).toEqual([
      { kind: 'text', text: 'Nice. ', language: 'en' },
      { kind: 'text', text: '…' },
    ]);
  });

  it('are one text where nothing can be followed', () => {
    expect(
      translatedText(part(text('Té '), topic('#tea', 'té'), kept('emoji', '🍵'), topic('#ana', null))),
    ).toBe('Té #té🍵#ana');
  });
});

const word = (start: number, end: number, term = 'x'): KnownWord => ({
  field: 'body',
  start,
  end,
  term,
  kind: 'slang',
  meaning: 'm',
  register: null,
});

describe('a translation that is written anew', () => {
  it('has each topic as one word, so that it stays a topic', () => {
    const pieces = [text('Mira '), topic('#sweet_potato', 'batata dulce'), text(' y '), topic('#lima', null)];
    expect(editableText(part(...pieces))).toBe('Mira #batata_dulce y #lima');
  });
});

describe('known words in a text', () => {
  it('are found by UTF-16 units, behind emoji and on later lines', () => {
    const body = '👩‍👩‍👧 so yyds\n#tea yyds yyds';
    const starts = [...body.matchAll(/yyds/g)].map((found) => found.index);
    const lines = markedParagraphs(
      body,
      [],
      starts.map((start) => word(start, start + 4, 'yyds')),
    );
    const terms = lines.map((line) =>
      line.pieces.filter((piece) => piece.kind === 'term').map((p) => p.text),
    );
    expect(terms).toEqual([['yyds'], ['yyds', 'yyds']]);
    expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('\n')).toBe(body);
    expect(lines[1]?.pieces[0]).toMatchObject({ kind: 'topic', topic: 'tea' });
  });

  it('inside a link stay a link, and across a line are left out', () => {
    const kinds = markedParagraphs('#yyds a\nb', [], [word(1, 5), word(6, 9)]).map((line) =>
      line.pieces.map((piece) => piece.kind),
    );
    expect(kinds).toEqual([['topic', 'text'], ['text']]);
  });

  it('are left out where they overlap, lie outside, or cut a character', () => {
    const marks = [word(4, 6), word(0, 5), word(1, 2), word(-1, 2), word(5, 99), word(3, 3), word(0.5, 2)];
    expect(usableMarks('abcdefgh', marks).map(({ start, end }) => [start, end])).toEqual([[0, 5]]);
    expect(usableMarks('a🍵b', [word(0, 2), word(2, 4)])).toEqual([]);
    expect(markedLine('a🍵b', [word(1, 3)]).map((piece) => piece.text)).toEqual(['a', '🍵', 'b']);
  });
});
