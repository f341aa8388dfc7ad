// What a card already says of a note, so that the note opens with its picture, title and author at once while
// the rest is fetched. Bounded.
import type { Id, NoteCard, Surface } from '../../api/types';

export interface Seed {
  card: NoteCard;
  surface: Surface;
  position: number;
  /** The size of the cover that the card shows. */
  coverUrl?: string | undefined;
}

const MAX_SEEDS = 50;
const seeds = new Map<Id, Seed>();

export function keepSeed(seed: Seed): void {
  seeds.delete(seed.card.id);
  seeds.set(seed.card.id, seed);
  if (seeds.size > MAX_SEEDS) seeds.delete(seeds.keys().next().value as Id);
}

export function seedOf(id: Id): Seed | null {
  return seeds.get(id) ?? null;
}
