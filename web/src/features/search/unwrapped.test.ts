import { describe, expect, it } from 'vitest';
import { unwrappedRing } from './unwrapped';

describe('outlines on a flat map', () => {
  it('go on beyond 180° instead of running back', () => {
    const ring = [
      [170, 60],
      [179, 65],
      [-178, 66],
      [-175, 62],
      [170, 60],
    ];
    expect(unwrappedRing(ring).map(([longitude]) => longitude)).toEqual([170, 179, 182, 185, 170]);
    const plain = [
      [10, 0],
      [20, 5],
      [10, 0],
    ];
    expect(unwrappedRing(plain)).toEqual(plain);
  });

  it('are closed along the edge where they go round a pole', () => {
    const ring = [
      [-180, -80],
      [-90, -75],
      [0, -70],
      [90, -75],
      [179, -80],
      [-180, -80],
    ];
    const closed = unwrappedRing(ring);
    expect(closed.at(-1)).toEqual(closed[0]);
    expect(closed.slice(-3, -1)).toEqual([
      [180, -85.06],
      [-180, -85.06],
    ]);
  });
});
