// Who will be able to read a text that is being written: from the languages it may be in to those that the
// community translates each of them into.
import type { TranslationOffer } from '../../api/translation';
import { hasWords, isAmong } from './languages';

const ENOUGH_LETTERS = 10;

const SCRIPTS: readonly { letters: RegExp; codes: readonly string[]; usual: readonly string[] }[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, codes: ['Jpan'], usual: ['ja'] },
  { letters: /\p{Script=Hangul}/gu, codes: ['Kore'], usual: ['ko'] },
  { letters: /\p{Script=Han}/gu, codes: ['Hans', 'Hant'], usual: ['zh-Hans', 'zh-Hant'] },
  { letters: /\p{Script=Latin}/gu, codes: ['Latn'], usual: [] },
  { letters: /\p{Script=Cyrillic}/gu, codes: ['Cyrl'], usual: ['ru'] },
  { letters: /\p{Script=Arabic}/gu, codes: ['Arab'], usual: ['ar'] },
  { letters: /\p{Script=Thai}/gu, codes: ['Thai'], usual: ['th'] },
  { letters: /\p{Script=Hebrew}/gu, codes: ['Hebr'], usual: ['he'] },
  { letters: /\p{Script=Greek}/gu, codes: ['Grek'], usual: ['el'] },
  { letters: /\p{Script=Devanagari}/gu, codes: ['Deva'], usual: ['hi'] },
];

/** The languages of the writer that a text may be in by its script; empty where that says nothing yet. */
export function mayBeIn(text: string, ofWriter: readonly string[]): string[] {
  if (!hasWords(text)) return [];
  const counted = SCRIPTS.map((script) => ({ script, count: text.match(script.letters)?.length ?? 0 }));
  const letters = counted.reduce((sum, { count }) => sum + count, 0);
  // Scripts of East Asia say in few characters what others say in many.
  const dense = counted.slice(0, 3).reduce((sum, { count }) => sum + count, 0);
  if (letters + dense < ENOUGH_LETTERS) return [];
  const [kana] = counted;
  // With kana between its Han characters a text is Japanese, however few they are.
  const isJapanese = kana && kana.count > 0 && dense * 2 > letters;
  const first = isJapanese ? kana : counted.reduce((a, b) => (b.count > a.count ? b : a));
  const theirs = ofWriter.filter((tag) => first.script.codes.includes(scriptOf(tag)));
  return [...new Set(theirs.length > 0 ? theirs : first.script.usual)];
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** What a text can be read in, whichever of these languages it is in. */
export function readableIn({ pairs, engines }: TranslationOffer, from: readonly string[]): string[] {
  if (from.length === 0) return [];
  const isUseful = (name: string) => {
    const engine = engines.find((found) => found.name === name);
    return engine?.kind !== 'word_help' && engine?.is_well !== false;
  };
  const useful = pairs.filter((pair) => isUseful(pair.engine));
  const [first = [], ...others] = from.map((tag) =>
    useful.filter((pair) => isAmong(tag, [pair.from])).map((pair) => pair.to),
  );
  const common = first.filter((to) => others.every((reached) => isAmong(to, reached)));
  return [...new Set(common)].filter((to) => !isAmong(to, from));
}
