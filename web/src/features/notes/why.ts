// The reason for which a note stands in a feed, as a sentence. What the reason is, the server knows.
import type { NoteCard } from '../../api/types';
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
  }
}
