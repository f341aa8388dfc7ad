import { expect, it } from 'vitest';
import type { SearchHit } from '../../api/search';
import { extent, pinsOf, placed, points } from './map-pins';

const hit = (id: string, at: [number, number] | null): SearchHit =>
  ({ note: { id }, at: at && { longitude: at[0], latitude: at[1] } }) as unknown as SearchHit;

it('results without a place have no point', () => {
  const hits = [hit('1', [135.8, 35]), hit('2', null)];
  expect(placed(hits)).toEqual([hits[0]]);
  expect(points(hits).features).toEqual([
    { type: 'Feature', geometry: { type: 'Point', coordinates: [135.8, 35] }, properties: { id: '1' } },
  ]);
});

it('a pin is there once, from north to south', () => {
  const point = (coordinates: number[], properties: Record<string, unknown> | null) => ({
    geometry: { type: 'Point', coordinates },
    properties,
  });
  const pins = pinsOf([
    point([-77, -12], { id: '9007199254740993' }),
    point([135, 35], { cluster: true, cluster_id: 7, point_count: 12 }),
    point([135, 35], { cluster: true, cluster_id: 7, point_count: 12 }),
    point([0, 0], null),
    { geometry: { type: 'Polygon' }, properties: { id: '3' } },
  ]);
  expect(pins.map(({ id, bunch, count }) => ({ id, bunch, count }))).toEqual([
    { id: null, bunch: 7, count: 12 },
    { id: '9007199254740993', bunch: null, count: 1 },
  ]);
});

it('what lies on both sides of the 180th meridian lies together', () => {
  expect(extent([hit('1', null)])).toBeNull();
  expect(extent([hit('1', [10, 50])])).toEqual([
    [10, 50],
    [10, 50],
  ]);
  expect(extent([hit('1', [-20, 5]), hit('2', [40, -3]), hit('3', null)])).toEqual([
    [-20, -3],
    [40, 5],
  ]);
  expect(extent([hit('1', [178, -18]), hit('2', [-172, -14]), hit('3', [174, -41])])).toEqual([
    [174, -41],
    [188, -14],
  ]);
});
