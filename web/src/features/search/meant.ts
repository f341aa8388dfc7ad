// Whether a search was meant: asked for in a field here and now, rather than come upon by a link, a filter or a reload. Only
// what was meant is remembered.

let meant: string | null = null;

/** Somebody asks for this; the page that opens next will know. */
export function mean(query: string): void {
  meant = query.trim();
}

/** Once. */
export function wasMeant(query: string): boolean {
  const is = meant !== null && meant === query.trim();
  meant = null;
  return is;
}
