// Where each card of a masonry stands. Pure: the heights follow from what the server says of a note, so that
// every card has its place before any picture is there, and a list of thousands is laid out in milliseconds.
import type { NoteCard } from '../../api/types';

export interface Box {
  column: number;
  top: number;
  height: number;
}

export interface Measures {
  columns: number;
  columnWidth: number;
  gap: number;
}

/** Wider or narrower pictures are cropped to these. */
const WIDEST = 4 / 3;
const NARROWEST = 3 / 4;

/** Below the picture, in pixels; NoteCard.svelte draws exactly this. */
export const CARD_TEXT = { paddingTop: 8, titleLine: 19, titleGap: 4, byline: 32, paddingBottom: 4 } as const;

export function columnsFor(width: number): number {
  if (width < 600) return 2;
  if (width < 840) return 3;
  if (width < 1160) return 4;
  if (width < 1500) return 5;
  return 6;
}

export function measure(width: number, gap: number): Measures {
  const columns = columnsFor(width);
  return { columns, gap, columnWidth: Math.max(0, (width - gap * (columns - 1)) / columns) };
}

/** Width to height of the picture on a card. Words alone are three to four. */
export function coverRatio(card: Pick<NoteCard, 'cover'>): number {
  if (!card.cover) return NARROWEST;
  const ratio = card.cover.width / card.cover.height;
  return Number.isFinite(ratio) && ratio > 0 ? Math.min(WIDEST, Math.max(NARROWEST, ratio)) : 1;
}

export function cardHeight(ratio: number, titleLines: number, columnWidth: number): number {
  const { paddingTop, titleLine, titleGap, byline, paddingBottom } = CARD_TEXT;
  const title = titleLines > 0 ? titleLines * titleLine + titleGap : 0;
  return Math.round(columnWidth / ratio) + paddingTop + title + byline + paddingBottom;
}

/** Grows by appending; what stands already never moves. */
export class Masonry {
  readonly boxes: Box[] = [];
  readonly #ends: number[];
  /** For each column its cards from top to bottom, by index. */
  readonly #columns: number[][];

  constructor(readonly measures: Measures) {
    this.#ends = Array.from({ length: measures.columns }, () => 0);
    this.#columns = Array.from({ length: measures.columns }, () => []);
  }

  get height(): number {
    return Math.max(0, ...this.#ends.map((end) => end - this.measures.gap));
  }

  append(height: number): void {
    const column = this.#ends.indexOf(Math.min(...this.#ends));
    const top = this.#ends[column] as number;
    this.#columns[column]?.push(this.boxes.length);
    this.boxes.push({ column, top, height });
    this.#ends[column] = top + height + this.measures.gap;
  }

  /** The cards that touch the strip from `from` to `to`, in the order of the list. */
  between(from: number, to: number): number[] {
    const found: number[] = [];
    for (const column of this.#columns) {
      for (let i = this.#firstBelow(column, from); i < column.length; i++) {
        const index = column[i] as number;
        if ((this.boxes[index] as Box).top > to) break;
        found.push(index);
      }
    }
    return found.sort((a, b) => a - b);
  }

  #firstBelow(column: number[], y: number): number {
    let low = 0;
    let high = column.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = this.boxes[column[middle] as number] as Box;
      if (box.top + box.height < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
