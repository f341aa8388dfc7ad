import { expect, it } from 'vitest';
import type { LanguagePair, TranslationFigures } from '../../api/translation';
import { waysBetween } from './ways';

it('each language reaches each other by the best there is', () => {
  const pair = (from: string, to: string, offline = true, through: string | null = null): LanguagePair => ({
    from,
    to,
    offline,
    through,
    engine: 'x',
  });
  const engines = [
    { kind: 'word_help', pairs: [{ from: 'ja', to: 'en' }] },
  ] as unknown as TranslationFigures['engines'];
  const pairs = [pair('en', 'es'), pair('fr', 'es', true, 'en'), pair('en', 'ja', false)];
  expect(waysBetween(['en', 'es', 'fr', 'ja'], pairs, engines)).toEqual([
    [null, 'offline', 'none', 'provider'],
    ['none', null, 'none', 'none'],
    ['none', 'english', null, 'none'],
    ['words', 'none', 'none', null],
  ]);
});
