// The build for strict content policies is the same library, without types of its own.
declare module 'maplibre-gl/dist/maplibre-gl-csp' {
  import type * as Engine from 'maplibre-gl';
  const engine: typeof Engine;
  export default engine;
}
