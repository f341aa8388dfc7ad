// The library that draws maps, and the outline of the world, fetched when a map is wanted: neither is small. The build for
// strict content policies has its worker as a file of this site, rather than as a blob.
import type * as Engine from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-csp-worker?url';
import landUrl from 'world-atlas/land-50m.json?url';
import { unwrapped } from './unwrapped';

export type MapEngine = typeof Engine;

/** Whether this browser draws with WebGL at all: asked before anything is fetched. */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    // Browsers have few of them.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

export async function loadEngine(): Promise<MapEngine> {
  const module = await import('maplibre-gl/dist/maplibre-gl-csp');
  const engine = module.default;
  engine.setWorkerUrl(workerUrl);
  return engine;
}

type Land = Topology<{ land: GeometryCollection }>;

/** Coasts at 1:50 million, Natural Earth. */
export async function loadLand(signal: AbortSignal): Promise<FeatureCollection> {
  const answer = await fetch(landUrl, { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${landUrl}`);
  const topology = (await answer.json()) as Land;
  return unwrapped(feature(topology, topology.objects.land));
}
