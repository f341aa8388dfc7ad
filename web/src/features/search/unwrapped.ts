// Outlines that were joined on the globe, for a flat map: a ring that crosses 180° goes on beyond it instead of running back
// across the whole map, and one that goes round a pole is closed along the map's edge.
import type { FeatureCollection, Position } from 'geojson';

/** Beyond it the projection shows nothing. */
const EDGE = 85.06;

export function unwrappedRing(ring: Position[]): Position[] {
  let shift = 0;
  let before: number | null = null;
  const out: Position[] = [];
  for (const [longitude = 0, latitude = 0] of ring) {
    if (before !== null && longitude - before > 180) shift -= 360;
    else if (before !== null && longitude - before < -180) shift += 360;
    before = longitude;
    out.push([longitude + shift, latitude]);
  }
  const [first, last] = [out[0], out.at(-1)];
  if (!first || !last || Math.abs((last[0] ?? 0) - (first[0] ?? 0)) < 180) return out;
  const pole = (last[1] ?? 0) < 0 ? -EDGE : EDGE;
  return [...out, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

export function unwrapped(land: FeatureCollection): FeatureCollection {
  const features = land.features.map((feature) => {
    const { geometry } = feature;
    if (geometry.type === 'Polygon')
      return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrappedRing) } };
    if (geometry.type !== 'MultiPolygon') return feature;
    const coordinates = geometry.coordinates.map((polygon) => polygon.map(unwrappedRing));
    return { ...feature, geometry: { ...geometry, coordinates } };
  });
  return { ...land, features };
}
