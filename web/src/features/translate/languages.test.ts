import { describe, expect, it } from 'vitest';
import { bioLanguage, covers, directionOf, isForeign, isOtherScript } from './languages';

describe('a text gets the button', () => {
  it('in a language that the reader does not read', () => {
    expect(isForeign('Good tea', 'en', ['es', 'pt'])).toBe(true);
    expect(isForeign('Good tea', 'en', ['es', 'en-GB'])).toBe(false);
    expect(isForeign('Bom chá', 'pt-BR', ['pt'])).toBe(false);
  });

  it('in the other way of writing Chinese, and not where the way is not said', () => {
    expect(isForeign('喝茶', 'zh-Hant', ['zh-Hans'])).toBe(true);
    expect(isForeign('喝茶', 'zh-TW', ['zh-Hant'])).toBe(false);
    expect(isForeign('喝茶', 'zh', ['zh-Hans'])).toBe(false);
    expect(covers('zh', 'zh-Hant')).toBe(true);
  });

  it('in an unknown language or several, if there are words', () => {
    expect(isForeign('hmm tea', 'und', ['en'])).toBe(true);
    expect(isForeign('tea 茶', 'mul', ['en'])).toBe(true);
    expect(isForeign('🍵 12:30 !!', 'und', ['en'])).toBe(false);
    expect(isForeign('🍵🍵', 'zxx', ['en'])).toBe(false);
  });

  it('not for addresses and names alone', () => {
    expect(isForeign('https://x.org/tea @ana.b', 'en', ['es'])).toBe(false);
    expect(isForeign('https://x.org/tea #tea', 'en', ['es'])).toBe(true);
  });

  it('on a profile, unless the reader reads all that its member reads', () => {
    expect(bioLanguage(['en', 'es'], ['es', 'en'])).toBe('en');
    expect(bioLanguage(['en', 'ja'], ['es', 'en'])).toBe('und');
    expect(bioLanguage([], ['es'])).toBe('und');
  });
});

it('knows which Chinese is to be shown in the other script', () => {
  expect(isOtherScript('zh-Hans', 'zh-Hant', ['zh-Hant', 'zh', 'en'])).toBe(true);
  expect(isOtherScript('zh-CN', 'zh-Hant', ['zh-TW'])).toBe(true);
  expect(isOtherScript('zh-Hans', 'zh-Hant', ['zh-TW', 'zh-CN'])).toBe(false);
  expect(isOtherScript('zh-Hant', 'zh-Hant', [])).toBe(false);
  expect(isOtherScript('zh', 'zh-Hant', [])).toBe(false);
  expect(isOtherScript('zh-Hans', 'en', ['en'])).toBe(false);
});

it('knows which languages run from the right', () => {
  expect(['ar', 'fa-AF', 'he', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'zh-Hans', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr']);
});
