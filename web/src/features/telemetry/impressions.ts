// An impression: half of a card on the screen for half a second. Counted once for each showing in a list.
import type { Id, NoteCard, Surface } from '../../api/types';
import { record } from './queue';

export interface Shown {
  note: Id;
  surface: Surface;
  position: number;
  /** The card's proof that a feed put it there. It belongs to this showing and to no other. */
  ticket?: string;
}

const HALF = 0.5;
const MIN_MS = 500;
/** A list left open over lunch was not looked at for an hour. */
const MAX_MS = 60_000;
const MAX_REMEMBERED = 2_000;

const since = new Map<Element, number>();
const watched = new WeakMap<Element, Shown>();
const counted = new Set<string>();
let observer: IntersectionObserver | null = null;

/** What a card in a list shows; only a feed's card has a ticket. */
export function shownCard(card: NoteCard, surface: Surface, position: number): Shown {
  return { note: card.id, surface, position, ...(card.ticket ? { ticket: card.ticket } : {}) };
}

/** An attachment for a card: `{@attach impression(shownCard(card, surface, position))}`. */
export function impression(shown: Shown): (node: Element) => () => void {
  return (node) => {
    observer ??= observe();
    watched.set(node, shown);
    observer.observe(node);
    return () => {
      finish(node);
      observer?.unobserve(node);
    };
  };
}

function observe(): IntersectionObserver {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') for (const node of [...since.keys()]) finish(node);
  });
  return new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.intersectionRatio >= HALF)
          since.set(entry.target, since.get(entry.target) ?? performance.now());
        else finish(entry.target);
      }
    },
    { threshold: HALF },
  );
}

function finish(node: Element): void {
  const start = since.get(node);
  const shown = watched.get(node);
  since.delete(node);
  if (start === undefined || !shown) return;
  const milliseconds = Math.round(Math.min(performance.now() - start, MAX_MS));
  // Without a ticket it counted for nobody: the same card shown with one is another showing.
  const name = `${shown.surface} ${shown.note} ${shown.ticket ? 'proven' : ''}`;
  if (milliseconds < MIN_MS || counted.has(name)) return;
  if (counted.size >= MAX_REMEMBERED) counted.clear();
  counted.add(name);
  record({
    kind: 'impression',
    ...shown,
    milliseconds,
    at: new Date(Date.now() - milliseconds).toISOString(),
  });
}
