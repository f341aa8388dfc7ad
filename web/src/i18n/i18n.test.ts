import { describe, expect, it } from 'vitest';
import { compactNumber, formatMessage, makeBundle } from './bundle';
import { firstKnownLanguage, nearestLanguage } from './languages';

describe('the language of the interface', () => {
  it('is the nearest to what is asked for', () => {
    expect(nearestLanguage('zh-TW')?.tag).toBe('zh-Hant');
    expect(nearestLanguage('zh')?.tag).toBe('zh-Hans');
    expect(nearestLanguage('pt-BR')?.tag).toBe('pt');
    expect(nearestLanguage('xx')).toBeNull();
    expect(firstKnownLanguage(['qu', 'es-PE', 'en']).tag).toBe('es');
    expect(firstKnownLanguage([]).tag).toBe('en');
  });
});

describe('a message', () => {
  const bundle = makeBundle(
    'en',
    'likes = { $count ->\n    [one] { COMPACT($count) } like\n   *[other] { COMPACT($count) } likes\n }\nby = by { $name }\n',
  );

  it('counts in the plural of its language, with short numbers', () => {
    expect(formatMessage(bundle, 'likes', { count: 1 }, false)).toBe('1 like');
    expect(formatMessage(bundle, 'likes', { count: 12_345 }, false)).toBe('12K likes');
    expect(compactNumber('zh-Hans', 12_345)).toBe('1.2万');
  });

  it('fences off words that run the other way, and only those', () => {
    expect(formatMessage(bundle, 'by', { name: 'Ana' }, false)).toBe('by Ana');
    expect(formatMessage(bundle, 'by', { name: 'ليلى' }, false)).toBe('by \u2068ليلى\u2069');
    expect(formatMessage(bundle, 'by', { name: 'Ana' }, true)).toBe('by \u2068Ana\u2069');
  });

  it('that is missing is null, so that another language can step in', () => {
    expect(formatMessage(bundle, 'nothing', {}, false)).toBeNull();
  });
});
