import { expect, it } from 'vitest';
import { areaOf, kilometresBetween, wrapped, zoomFor } from './visible-area';

const KYOTO = { latitude: 35.0116, longitude: 135.7681 };

it('distances are those of the earth', () => {
  const lima = { latitude: -12.0464, longitude: -77.0428 };
  expect(kilometresBetween(KYOTO, { latitude: 34.6937, longitude: 135.5023 })).toBeCloseTo(42.8, 0);
  expect(kilometresBetween(KYOTO, lima)).toBeGreaterThan(15_000);
  expect(kilometresBetween(lima, lima)).toBe(0);
  expect(kilometresBetween({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeCloseTo(
    222.4,
    0,
  );
});

it('the circle has all of the view in it', () => {
  const bounds = { west: 135.5, south: 34.8, east: 136.03, north: 35.22 };
  const { near, km } = areaOf(KYOTO, bounds);
  expect(near).toEqual(KYOTO);
  for (const latitude of [bounds.south, bounds.north])
    for (const longitude of [bounds.west, bounds.east])
      expect(kilometresBetween(KYOTO, { latitude, longitude })).toBeLessThanOrEqual(km);
  expect(km).toBeLessThan(40);
});

it('a view across the 180th meridian is no larger than another, and half of the earth is all of it', () => {
  const fiji = { latitude: -17, longitude: 180.5 };
  const across = areaOf(fiji, { west: 178, south: -19, east: 183, north: -15 });
  expect(across.near.longitude).toBeCloseTo(-179.5, 9);
  expect(across.km).toBeLessThan(400);
  expect(areaOf({ ...fiji, longitude: -179.5 }, { west: 178, south: -19, east: -177, north: -15 }).km).toBe(
    across.km,
  );
  expect(areaOf(KYOTO, { west: -50, south: -60, east: 310, north: 80 }).km).toBe(20_000);
  expect(areaOf(KYOTO, { west: 135.768, south: 35.011, east: 135.7682, north: 35.012 }).km).toBe(1);
});

it('longitudes stay on the earth', () => {
  expect([0, 180, -180, 190, -190, 540].map(wrapped)).toEqual([0, 180, -180, -170, 170, 180]);
});

it('an area that was searched is shown as it was seen', () => {
  // The view of a map of 800 × 600 pixels at zoom 8: what Web Mercator says of its edges.
  const [width, height, zoom] = [800, 600, 8];
  const pixels = 512 * 2 ** zoom;
  const y = Math.asinh(Math.tan((KYOTO.latitude * Math.PI) / 180));
  const latitude = (offset: number) =>
    (Math.atan(Math.sinh(y + (offset / pixels) * 2 * Math.PI)) * 180) / Math.PI;
  const longitude = (offset: number) => KYOTO.longitude + (offset / pixels) * 360;
  const area = areaOf(KYOTO, {
    west: longitude(-width / 2),
    east: longitude(width / 2),
    north: latitude(height / 2),
    south: latitude(-height / 2),
  });
  expect(zoomFor(area, width, height)).toBeCloseTo(zoom, 1);
});
