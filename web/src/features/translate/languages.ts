// Which texts a reader may want in another language, and what is known of a language by its tag alone.

const RTL = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
/** What nobody has to translate: addresses and names. */
const NO_WORDS = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[@＠][\p{L}\p{N}\p{M}_.]+/gu;

export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Undetermined, several at once, or nothing said. */
export const isUnknown = (tag: string): boolean => tag === '' || ['und', 'mul'].includes(primary(tag));

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL.has(primary(tag)) ? 'rtl' : 'ltr';
}

/** Whether who reads `read` reads `written` too. The two ways of writing Chinese are two. */
export function covers(read: string, written: string): boolean {
  if (primary(read) !== primary(written)) return false;
  if (primary(read) !== 'zh') return true;
  const [a, b] = [chineseScript(read), chineseScript(written)];
  return a === null || b === null || a === b;
}

function chineseScript(tag: string): 'hans' | 'hant' | null {
  const parts = tag.toLowerCase().split('-').slice(1);
  if (parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part))) return 'hant';
  return parts.some((part) => ['hans', 'cn', 'sg', 'my'].includes(part)) ? 'hans' : null;
}

/** Whether a text is in the way of writing Chinese that the reader, whose interface is in the other one, hasn't said
 *  they read. A plain "zh", which browsers add by themselves, says neither. */
export function isOtherScript(written: string, ui: string, reads: readonly string[]): boolean {
  if (primary(written) !== 'zh' || primary(ui) !== 'zh') return false;
  const [of, own] = [chineseScript(written), chineseScript(ui)];
  return of !== null && own !== null && of !== own && !reads.some((tag) => isChineseIn(tag, of));
}

const isChineseIn = (tag: string, script: string): boolean =>
  primary(tag) === 'zh' && chineseScript(tag) === script;

export const isAmong = (tag: string, tags: readonly string[]): boolean =>
  tags.some((read) => covers(read, tag));

/** Whether a text has words at all. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(NO_WORDS, ' '));
}

/** Whether a text is to have a way to its translation, for somebody who reads these languages. */
export function isForeign(text: string, language: string, reads: readonly string[]): boolean {
  if (primary(language) === 'zxx' || !hasWords(text)) return false;
  return isUnknown(language) || !isAmong(language, reads);
}

/** A member's words about themselves say no language of their own. Who reads all that the member reads, most
 *  likely reads them. */
export function bioLanguage(languages: readonly string[], reads: readonly string[]): string {
  const [first] = languages;
  return first !== undefined && languages.every((tag) => isAmong(tag, reads)) ? first : 'und';
}
