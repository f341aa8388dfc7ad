// The reason for which a note stands in a feed, as a sentence, and what else spoke for it, as short phrases. What the
// reasons are, the server knows.
import type { FeedSource, NoteCard } from '../../api/types';
import { kilometres, languageName } from '../../i18n/format';
import { t } from '../../i18n/index.svelte';

export function whyThisNote({ reason, author }: Pick<NoteCard, 'reason' | 'author'>): string | null {
  if (!reason) return null;
  const { source, detail } = reason;
  switch (source) {
    case 'following':
      return t('why-following', { name: detail ?? (author.display_name || author.handle) });
    case 'topics':
      return detail ? t('why-topics', { topic: detail }) : t('why-liked');
    case 'nearby':
      return Number(detail) >= 1 ? t('why-nearby', { distance: kilometres(Number(detail)) }) : t('why-near');
    case 'languages':
      return detail ? t('why-languages', { language: languageName(detail) }) : t('why-discover');
    case 'interest':
      return t('why-interest');
    case 'co_engagement':
      return detail ? t('why-also-liked', { title: detail }) : t('why-liked');
    case 'fresh':
      return t('why-fresh');
    case 'trending':
      return t('why-trending');
    case 'answers':
      return t('why-answers');
    case 'discover':
      return t('why-discover');
    // A search says why itself.
    case 'search':
      return null;
  }
}

type Strength = NonNullable<NoteCard['reason']>['strengths'][number]['of'];

const MOST_STRENGTHS = 3;
/** What the sentence says already. */
const SAID: Record<FeedSource, readonly Strength[]> = {
  following: ['creator'],
  answers: ['wanted'],
  co_engagement: ['liked_similar'],
  interest: ['liked_similar'],
  topics: ['topic'],
  nearby: ['near'],
  trending: ['popular_now'],
  fresh: ['new', 'first_audience'],
  languages: ['language'],
  discover: [],
  search: [],
};

/** What else spoke for the note, the strongest first. */
export function whatElse({ reason }: Pick<NoteCard, 'reason'>): string[] {
  if (!reason) return [];
  return reason.strengths
    .filter(({ of, share }) => share > 0 && !SAID[reason.source].includes(of))
    .slice(0, MOST_STRENGTHS)
    .map(({ of }) => t(`strength-${of}`));
}
