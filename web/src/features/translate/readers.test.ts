import { expect, it } from 'vitest';
import type { LanguagePair, TranslationOffer } from '../../api/translation';
import { mayBeIn, readableIn } from './readers';

const pair = (from: string, to: string, engine = 'Apertium'): LanguagePair => ({
  from,
  to,
  through: null,
  engine,
  offline: true,
});
const offer: TranslationOffer = {
  pairs: [
    pair('en', 'es'),
    pair('en', 'ca'),
    pair('es', 'en'),
    pair('es', 'ca'),
    pair('es', 'pt'),
    pair('en', 'de', 'Away'),
    pair('en', 'ja', 'Phrasebook'),
    pair('zh-Hans', 'zh-Hant'),
  ],
  engines: [
    { name: 'Apertium', kind: 'local', is_well: true },
    { name: 'Away', kind: 'remote', is_well: false },
    { name: 'Phrasebook', kind: 'word_help', is_well: true },
  ],
};

it('a text may be in those languages of its writer that have its script', () => {
  expect(mayBeIn('A pot of good tea', ['en', 'es', 'ja'])).toEqual(['en', 'es']);
  expect(mayBeIn('今日はお茶の話', ['en', 'zh-Hans'])).toEqual(['ja']);
  expect(mayBeIn('今天喝茶聊天真好', ['en', 'zh-Hant'])).toEqual(['zh-Hant']);
  expect(mayBeIn('Хороший чай весь день', ['en'])).toEqual(['ru']);
  expect(mayBeIn('A pot of good tea', ['ja'])).toEqual([]);
});

it('says nothing of a beginning, and of what has no words', () => {
  expect(mayBeIn('Te', ['en'])).toEqual([]);
  expect(mayBeIn('🍵 https://example.org/a/long/address', ['en'])).toEqual([]);
});

it('it can be read where every language that it may be in is translated to, by what works and translates', () => {
  expect(readableIn(offer, ['en'])).toEqual(['es', 'ca']);
  expect(readableIn(offer, ['en', 'es'])).toEqual(['ca']);
  expect(readableIn(offer, ['zh-Hans'])).toEqual(['zh-Hant']);
  expect(readableIn(offer, ['fr'])).toEqual([]);
  expect(readableIn(offer, [])).toEqual([]);
});
