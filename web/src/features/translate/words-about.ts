// What the page says about a translation, in the interface's language.
import { problemText } from '../../api/problem-text';
import type { KnownWord, Translated } from '../../api/translation';
import { languageName } from '../../i18n/format';
import { t, ui } from '../../i18n/index.svelte';
import type { TextTranslation } from './text-translation.svelte';
import { mayPass, type Why } from './reasons';
import { isTooSlow } from './time-limit';

/** "Translated from English by Apertium", or "Wording by members" where no engine was needed. */
export function creditOf(answer: Translated): string {
  if (!answer.corrected) return engineCredit(answer);
  if (answer.engines.length === 0) return t('translate-by-members');
  return `${engineCredit(answer)} · ${t('translate-some-by-members')}`;
}

function engineCredit({ from, engines }: Translated): string {
  const engine = new Intl.ListFormat(ui.tag, { type: 'conjunction' }).format(engines);
  const language = languageName(from);
  if (!engine) return language ? t('translate-from', { language }) : t('translate-done');
  return language ? t('translate-from-by', { language, engine }) : t('translate-by', { engine });
}

const whyText = (why: Why, from: string): string => {
  if (why !== 'no-engine' && why !== 'few-words') return t(`translate-why-${why}`);
  const [language, to] = [languageName(from), languageName(ui.tag)];
  if (!language) return t('translate-why-unknown');
  const noEngine = t('translate-why-no-engine', { language, to });
  return why === 'few-words' ? `${noEngine} ${t('translate-why-few-words')}` : noEngine;
};

export interface About {
  text: string;
  isProblem: boolean;
  mayRetry: boolean;
}

/** What there is to say besides the translation itself; null where there is nothing. */
export function aboutOf({ answer, error, isGone, result }: TextTranslation): About | null {
  if (error !== null) {
    return {
      text: isTooSlow(error) ? t('translate-slow') : problemText(error),
      isProblem: true,
      mayRetry: true,
    };
  }
  if (isGone) return { text: t('problem-not-found'), isProblem: true, mayRetry: false };
  if (result?.kind === 'partly') return { text: t('translate-partly'), isProblem: false, mayRetry: false };
  if (result && 'why' in result && result.why !== null) {
    const { why } = result;
    return { text: whyText(why, answer?.from ?? ''), isProblem: false, mayRetry: mayPass(why) };
  }
  return null;
}

export function registerText({ register }: KnownWord): string | null {
  if (register === 'casual') return t('words-casual');
  if (register === 'rude') return t('words-rude');
  return register === 'may_offend' ? t('words-may-offend') : null;
}

/** For a screen reader, once what was asked for is there. */
export function newsOf(texts: readonly TextTranslation[]): string {
  const [first] = texts;
  if (!first) return '';
  if (texts.length > 1) {
    const count = texts.filter((text) => text.isTranslated).length;
    const about = count === 0 ? aboutOf(first) : null;
    return about?.text ?? t('translate-all-done', { count });
  }
  const credit = first.showsTranslation && first.answer ? creditOf(first.answer) : null;
  const help = first.result?.kind === 'word_help' ? t('word-help-title') : null;
  return [credit, help, aboutOf(first)?.text].filter(Boolean).join('. ');
}
