// How readers of one language reach texts in another, as the servers' engines and the pairs that they offer have it.
import type { LanguagePair, TranslationFigures } from '../../api/translation';
import { primary } from '../translate/languages';

export type Way = 'offline' | 'english' | 'provider' | 'words' | 'none';
/** In the order of how good they are. */
export const WAYS: readonly Way[] = ['offline', 'english', 'provider', 'words', 'none'];

type Engines = TranslationFigures['engines'];

/** From each of these languages to each of them; null where a text needs no translation. */
export function waysBetween(
  languages: readonly string[],
  pairs: readonly LanguagePair[],
  engines: Engines,
): (Way | null)[][] {
  const helped = new Set(
    engines
      .filter((engine) => engine.kind === 'word_help')
      .flatMap((engine) => engine.pairs.map((pair) => `${pair.from} ${pair.to}`)),
  );
  const offered = new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair]));
  return languages.map((from) =>
    languages.map((to) => {
      if (from === to) return null;
      const pair = offered.get(`${from} ${to}`);
      if (!pair) return helped.has(`${from} ${to}`) ? 'words' : 'none';
      if (!pair.offline) return 'provider';
      return pair.through === null || primary(pair.through) === primary(to) ? 'offline' : 'english';
    }),
  );
}
