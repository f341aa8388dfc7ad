// How large the words of a text card can be: the largest of a few sizes at which they fit the printed area.
// Estimated from how wide characters usually are, so that a card has its size before anything is drawn, the
// same on every device and in every script.
import type { CardDesign } from '../../api/types';

export interface Fit {
  /** In hundredths of the card's width. */
  size: number;
  lineHeight: number;
}

interface Area {
  /** The printed area, in hundredths of the card's width. */
  width: number;
  height: number;
  largest: number;
  /** How much wider its typeface runs than the usual one. */
  spread: number;
}

/** Cards are three wide and four high; the frame of each design leaves this much for words. */
const AREAS: Record<CardDesign, Area> = {
  paper: { width: 78, height: 98, largest: 13, spread: 1 },
  menu: { width: 72, height: 84, largest: 14, spread: 1.12 },
  sticky: { width: 74, height: 88, largest: 13, spread: 1.1 },
  chalk: { width: 76, height: 92, largest: 13, spread: 1 },
  film: { width: 76, height: 70, largest: 14, spread: 1.04 },
  ticket: { width: 74, height: 76, largest: 12, spread: 1.1 },
};

const SIZES = [14, 13, 12, 11, 10, 9, 8.2, 7.4, 6.7, 6.1, 5.6, 5.1, 4.7, 4.3, 3.9];
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
/** Thai vowels above and below, accents, joiners: no width of their own. */
// eslint-disable-next-line no-misleading-character-class -- joiners are meant one by one
const NO_WIDTH = /[\p{M}\u200c\u200d\ufe0f]/u;
/** Scripts with signs above and below the line need more room between lines. */
const TALL = /[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Arabic}]/u;

export function fitText(text: string, design: CardDesign): Fit {
  const area = AREAS[design];
  const lineHeight = TALL.test(text) ? 1.6 : 1.38;
  for (const size of SIZES) {
    if (size > area.largest) continue;
    const longest = longestWord(text) * area.spread * size;
    if (
      longest <= area.width &&
      countLines(text, area.width / area.spread / size) * size * lineHeight <= area.height
    ) {
      return { size, lineHeight };
    }
  }
  return { size: SIZES.at(-1) as number, lineHeight };
}

/** Widths are in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const c of text) {
    if (NO_WIDTH.test(c)) continue;
    if (WIDE.test(c)) width += 1.02;
    else if (/[A-Zmw@%—]|\p{Lu}/u.test(c)) width += 0.72;
    else if (/\p{Script=Cyrillic}/u.test(c)) width += 0.64;
    else if (/[ .,;:!'’|iljtf()[\]]/.test(c)) width += 0.32;
    else width += 0.56;
  }
  return width;
}

function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const part of breakable(paragraph)) {
      const partWidth = textWidth(part);
      if (used > 0 && used + partWidth > width) {
        lines += 1;
        used = 0;
      }
      used += partWidth;
    }
  }
  return lines;
}

function longestWord(text: string): number {
  return Math.max(
    0,
    ...text
      .split('\n')
      .flatMap(breakable)
      .map((part) => textWidth(part.trim())),
  );
}

/** Lines break after spaces, and around characters of scripts that need none. Thai breaks by dictionary. */
function breakable(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Thai}\p{M}]{1,6}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s?|\s/gu,
    ) ?? []
  );
}
