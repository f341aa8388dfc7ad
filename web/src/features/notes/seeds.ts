// What a card already says of a note, so that the note opens with its picture, title and author at once while
// the rest is fetched. Bounded.
import type { Id, NoteCard, Surface } from '../../api/types';
import { shownCard, type Shown } from '../telemetry/impressions';

export interface Seed {
  card: NoteCard;
  surface: Surface;
  position: number;
  /** The size of the cover that the card shows. */
  coverUrl?: string | undefined;
}

const MAX_SEEDS = 50;
const seeds = new Map<Id, Seed>();
/** The card that was pressed last, until its note has opened. */
let pressed: Seed | null = null;

export function keepSeed(seed: Seed): void {
  seeds.delete(seed.card.id);
  seeds.set(seed.card.id, seed);
  pressed = seed;
  if (seeds.size > MAX_SEEDS) seeds.delete(seeds.keys().next().value as Id);
}

export function seedOf(id: Id): Seed | null {
  return seeds.get(id) ?? null;
}

/** Where a note that opens now was opened from. A note that comes by a link or by the browser's history comes from
 *  no list, whatever card showed it before. */
export function takeOrigin(note: Id): Shown {
  const from = pressed;
  pressed = null;
  if (from?.card.id !== note) return { note, surface: 'direct', position: 0 };
  return shownCard(from.card, from.surface, from.position);
}
