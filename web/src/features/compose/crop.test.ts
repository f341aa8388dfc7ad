import { describe, expect, it } from 'vitest';
import { frameOf, moved, pixels, resized, WHOLE } from './crop';

describe('cropping', () => {
  it('fits the largest frame of a shape', () => {
    expect(frameOf(1, 2)).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
    expect(frameOf(3 / 4, 3 / 4)).toEqual(WHOLE);
    expect(frameOf(4 / 3, 1).height).toBeCloseTo(0.75);
  });

  it('never leaves the picture', () => {
    const frame = { x: 0.2, y: 0.2, width: 0.5, height: 0.5 };
    expect(moved(frame, 5, -5)).toMatchObject({ x: 0.5, y: 0 });
    const large = resized(frame, 9, 9, null, 1);
    expect(large.x + large.width).toBeLessThanOrEqual(1);
    const shaped = resized(frame, 9, 9, 3 / 4, 1.5);
    expect(shaped.y + shaped.height).toBeLessThanOrEqual(1.0000001);
    expect((shaped.width * 1.5) / shaped.height).toBeCloseTo(3 / 4);
    expect(resized(frame, -9, -9, null, 1).width).toBeGreaterThan(0);
  });

  it('is whole pixels within the picture', () => {
    expect(pixels({ x: 0.333, y: 0.333, width: 0.667, height: 0.667 }, 101, 51)).toEqual({
      x: 34,
      y: 17,
      width: 67,
      height: 34,
    });
    expect(pixels(WHOLE, 3, 2)).toEqual({ x: 0, y: 0, width: 3, height: 2 });
  });
});
