// How the map looks: land, sea and a grid, in the colours of the page. Nothing in it comes from another site, and it has no
// letters, which would need files of glyphs: names stand beside pins as text of the page.
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

export const RESULTS = 'results';
/** Pins closer than this, in pixels, are one. */
const BUNCH_PIXELS = 56;
export const MAX_ZOOM = 12;

const COLOURS = {
  sea: '--map-sea',
  land: '--map-land',
  coast: '--map-coast',
  grid: '--map-grid',
} as const;
export type Colours = Record<keyof typeof COLOURS, string>;

/** The tokens as they are now, light or dark: the map knows nothing of custom properties. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('i');
  element.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const { sea, land, coast, grid } = COLOURS;
  const colours = { sea: read(sea), land: read(land), coast: read(coast), grid: read(grid) };
  probe.remove();
  return colours;
}

/** Meridians and parallels, ten degrees apart: where there is but land, they say how far it goes. */
function grid(): FeatureCollection<MultiLineString> {
  const lines: number[][][] = [];
  for (let x = -180; x < 180; x += 10) lines.push([-85, 85].map((y) => [x, y]));
  for (let y = -80; y <= 80; y += 10) lines.push([-180, 180].map((x) => [x, y]));
  const geometry = { type: 'MultiLineString' as const, coordinates: lines };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] };
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function styleOf(colours: Colours, land: FeatureCollection): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land, maxzoom: 8, tolerance: 0.2 },
      grid: { type: 'geojson', data: grid(), maxzoom: 4 },
      [RESULTS]: {
        type: 'geojson',
        data: EMPTY,
        cluster: true,
        clusterRadius: BUNCH_PIXELS,
        // What is at the very same place never comes apart: it is listed instead.
        clusterMaxZoom: MAX_ZOOM,
        maxzoom: MAX_ZOOM + 1,
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': colours.grid, 'line-width': 1 } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colours.coast, 'line-width': 1 } },
      // Pins are buttons of the page over the map; the map itself draws nothing of them, but has to bunch them.
      { id: RESULTS, type: 'circle', source: RESULTS, paint: { 'circle-radius': 1, 'circle-opacity': 0 } },
    ],
  };
}

/** Other colours on a map that stands. */
export const PAINTED = [
  ['sea', 'background-color', 'sea'],
  ['land', 'fill-color', 'land'],
  ['grid', 'line-color', 'grid'],
  ['coast', 'line-color', 'coast'],
] as const satisfies readonly (readonly [string, string, keyof Colours])[];
