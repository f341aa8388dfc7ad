// A text cut where marks begin and end. Marks count UTF-16 units, as strings here do.
import type { Mark } from '../../api/search';

export interface Part {
  text: string;
  isMarked: boolean;
}

/** Marks that overlap or lie outside of the text are the server's mistake, and cost no word. */
export function parts(text: string, marks: readonly Mark[]): Part[] {
  const found: Part[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) found.push({ text: text.slice(at, from), isMarked: false });
    found.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), isMarked: false });
  return found;
}
