// What a map shows as a circle that can be searched, and a circle as a view of a map. Pure: distances on a sphere, and the
// Web Mercator projection's scale.
import type { Centre } from './address';

const EARTH_KM = 6371.0088;
const MOST_KM = 20_000;
/** Around the equator at zoom 0 stand so many pixels. */
const WORLD_PIXELS = 512;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export interface Area {
  near: Centre;
  km: number;
}

/** West may be greater than east where the view crosses the 180th meridian, as may either lie beyond ±180. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function kilometresBetween(a: Centre, b: Centre): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const h = half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(b.longitude - a.longitude));
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A longitude from −180 to 180. */
export const wrapped = (longitude: number): number => {
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return turned === -180 && longitude > 0 ? 180 : turned;
};

/** The smallest circle around the middle that has all of the view in it, in whole kilometres. */
export function areaOf(middle: Centre, { west, south, east, north }: Bounds): Area {
  const near = { latitude: middle.latitude, longitude: wrapped(middle.longitude) };
  const width = east < west ? east - west + 360 : east - west;
  // Half of the earth and more: the corners are nearer than what lies between them.
  if (width >= 180) return { near, km: MOST_KM };
  const corners = [north, south].flatMap((latitude) =>
    [west, east].map((longitude) => kilometresBetween(near, { latitude, longitude })),
  );
  return { near, km: Math.min(MOST_KM, Math.max(1, Math.ceil(Math.max(...corners)))) };
}

/** The zoom at which a view of this size has the circle reach its corners: `areaOf` backwards. */
export function zoomFor({ near, km }: Area, width: number, height: number): number {
  const pixels = Math.hypot(width, height) / 2;
  const equatorKm = 2 * Math.PI * EARTH_KM * Math.cos(radians(near.latitude));
  return Math.log2((equatorKm / WORLD_PIXELS) * (pixels / km));
}
