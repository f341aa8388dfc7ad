// What became of a translation, as the page shows it: the parts decide, since one title that stayed as it was
// doesn't take the rest away.
import type { KnownWord, Reason, Translated, TranslatedPart } from '../../api/translation';

export type Why =
  'no-words' | 'unknown' | 'same' | 'no-engine' | 'few-words' | 'later' | 'spent' | 'too-long' | 'not-good';

export function whyOf(reason: Reason | null): Why {
  switch (reason) {
    case 'no_language':
      return 'no-words';
    case 'unknown_language':
      return 'unknown';
    case 'same_language':
      return 'same';
    case 'no_engine':
      return 'no-engine';
    case 'too_few_words_known':
      return 'few-words';
    case 'engine_down':
    case 'timed_out':
    case 'engine_failed':
    case 'busy':
      return 'later';
    case 'site_budget_spent':
    case 'member_budget_spent':
    case 'quota_spent':
      return 'spent';
    case 'too_long':
      return 'too-long';
    default:
      return 'not-good';
  }
}

/** Whether the same question may be answered otherwise in a while. */
export const mayPass = (why: Why): boolean => why === 'later' || why === 'spent';

export type Result =
  | { kind: 'translated' | 'partly' }
  /** `why` says that there may be a translation in a while. */
  | { kind: 'word_help'; words: KnownWord[]; why: Why | null }
  | { kind: 'original'; why: Why };

export const isTranslated = (part: TranslatedPart): boolean =>
  part.outcome === 'translated' || part.outcome === 'partly';

/** Parts that have no words of another language needn't be translated for the whole to be. */
const isNothingToDo = (part: TranslatedPart): boolean =>
  part.outcome === 'original' && (part.reason === 'same_language' || part.reason === 'no_language');

export function resultOf(answer: Translated): Result {
  const { parts } = answer;
  if (parts.some(isTranslated)) {
    const isWhole = parts.every((part) => part.outcome === 'translated' || isNothingToDo(part));
    return { kind: isWhole ? 'translated' : 'partly' };
  }
  if (answer.words.length > 0 && parts.some((part) => part.outcome === 'word_help')) {
    const why = parts.map((part) => part.reason && whyOf(part.reason)).find((why) => why && mayPass(why));
    return { kind: 'word_help', words: answer.words, why: why ?? null };
  }
  // Of several reasons, the one of a part that could have been translated says more.
  const telling = parts.find((part) => part.reason !== null && !isNothingToDo(part));
  return { kind: 'original', why: whyOf(telling?.reason ?? answer.reason ?? parts[0]?.reason ?? null) };
}
