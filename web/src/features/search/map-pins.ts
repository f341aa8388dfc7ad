// Results that have a place as points of a map, and what the map makes of them (points, and bunches of such as lie close
// together) as pins. No map in here.
import type { FeatureCollection, Point } from 'geojson';
import type { SearchHit } from '../../api/search';
import { cardTitle } from '../feed/card-title';

export interface Pin {
  /** Names the pin among those on the map. */
  key: string;
  longitude: number;
  latitude: number;
  /** The result; null for a bunch. */
  id: string | null;
  /** The map's number of the bunch. */
  bunch: number | null;
  count: number;
}

/** A feature as the map hands it out: bunches have properties of their own. */
interface Drawn {
  geometry: { type: string };
  properties: Record<string, unknown> | null;
}

export const placed = (hits: readonly SearchHit[]): SearchHit[] => hits.filter(({ at }) => at !== null);

export function points(hits: readonly SearchHit[]): FeatureCollection<Point> {
  const features = hits.flatMap(({ note, at }) =>
    at
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [at.longitude, at.latitude] },
            properties: { id: note.id },
          },
        ]
      : [],
  );
  return { type: 'FeatureCollection', features };
}

/** Each once: a map cuts its points into tiles, and what lies at an edge is in two. In a steady order, for the Tab key. */
export function pinsOf(drawn: readonly Drawn[]): Pin[] {
  const pins = new Map<string, Pin>();
  for (const { geometry, properties } of drawn) {
    if (geometry.type !== 'Point' || !properties) continue;
    const [longitude = 0, latitude = 0] = (geometry as Point).coordinates;
    const isBunch = properties.cluster === true;
    const name = isBunch ? properties.cluster_id : properties.id;
    const key = `${isBunch ? 'bunch' : 'note'} ${String(name)}`;
    pins.set(key, {
      key,
      longitude,
      latitude,
      id: isBunch ? null : String(name),
      bunch: isBunch ? Number(name) : null,
      count: isBunch ? Number(properties.point_count) : 1,
    });
  }
  // As one reads: from the north, and there from the west.
  return [...pins.values()].sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude);
}

/** What all points lie in, as [[west, south], [east, north]]; null without points. The shorter way around the earth. */
export function extent(hits: readonly SearchHit[]): [[number, number], [number, number]] | null {
  const all = hits.flatMap(({ at }) => (at ? [at] : []));
  if (all.length === 0) return null;
  const latitudes = all.map(({ latitude }) => latitude);
  const longitudes = all.map(({ longitude }) => longitude).sort((a, b) => a - b);
  // The widest gap between neighbours stays outside.
  let [west, east] = [longitudes[0] ?? 0, longitudes.at(-1) ?? 0];
  let widest = west + 360 - east;
  longitudes.forEach((longitude, i) => {
    const next = longitudes[i + 1];
    if (next === undefined || next - longitude <= widest) return;
    widest = next - longitude;
    [west, east] = [next, longitude + 360];
  });
  return [
    [west, Math.min(...latitudes)],
    [east, Math.max(...latitudes)],
  ];
}

export const titleOf = ({ note }: SearchHit): string =>
  cardTitle(note) || note.card?.text || note.excerpt || note.author.display_name || note.author.handle;
