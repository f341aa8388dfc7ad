import { describe, expect, it } from 'vitest';
import { cardHeight, columnsFor, coverRatio, Masonry, measure } from './masonry';

const picture = (width: number, height: number) =>
  ({ cover: { id: '1', width, height, thumbhash: '', color: '#000000', alt: '', sizes: [] } }) as const;

describe('the masonry', () => {
  it('has two columns on a phone, three or four on a tablet, up to six on a desktop', () => {
    expect([374, 720, 900, 1308, 1800].map(columnsFor)).toEqual([2, 3, 4, 5, 6]);
  });

  it('crops a picture only beyond three to four and four to three', () => {
    expect(coverRatio({ ...picture(1000, 1000), cover: { ...picture(1000, 1000).cover, sizes: [] } })).toBe(
      1,
    );
    expect(coverRatio({ cover: { ...picture(4000, 500).cover, sizes: [] } })).toBeCloseTo(4 / 3);
    expect(coverRatio({ cover: { ...picture(500, 4000).cover, sizes: [] } })).toBeCloseTo(3 / 4);
    expect(coverRatio({ cover: { ...picture(0, 0).cover, sizes: [] } })).toBe(1);
  });

  it('puts each card into the shortest column, and moves none that stands', () => {
    const masonry = new Masonry(measure(374, 8));
    [300, 200, 100].forEach((height) => masonry.append(height));
    expect(masonry.boxes.map((b) => [b.column, b.top])).toEqual([
      [0, 0],
      [1, 0],
      [1, 208],
    ]);
    const before = structuredClone(masonry.boxes);
    masonry.append(50);
    expect(masonry.boxes.slice(0, 3)).toEqual(before);
    expect(masonry.height).toBe(358);
  });

  it('finds what is on the screen among ten thousand cards as looking at each one would', () => {
    const masonry = new Masonry(measure(1308, 12));
    for (let i = 0; i < 10_000; i++) masonry.append(cardHeight(0.75 + ((i * 37) % 58) / 100, i % 3, 250));
    for (const from of [0, 5_000, 123_456]) {
      const expected = masonry.boxes.flatMap((b, i) =>
        b.top + b.height >= from && b.top <= from + 900 ? [i] : [],
      );
      expect(masonry.between(from, from + 900)).toEqual(expected);
    }
  });
});
