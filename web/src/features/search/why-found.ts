// Why a note was found and stands where it does, as short phrases.
import type { SearchReason } from '../../api/search';
import { kilometres, languageName } from '../../i18n/format';
import { t } from '../../i18n/index.svelte';

export function whyFound({ kind, detail }: SearchReason): string {
  switch (kind) {
    case 'translation':
      return t('found-translation', { language: languageName(detail ?? '') });
    case 'nearby':
      return Number(detail) >= 1
        ? t('found-nearby', { distance: kilometres(Number(detail)) })
        : t('found-near');
    default:
      return t(`found-${kind}`);
  }
}
