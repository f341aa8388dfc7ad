import { describe, expect, it } from 'vitest';
import { countries, findCountries, flagOf, likelyCountry } from './countries';

const all = countries('en');

describe('countries', () => {
  it('has every country with a calling code and a flag', () => {
    expect(all.length).toBeGreaterThan(240);
    expect(all.find((c) => c.code === 'PE')).toMatchObject({ calling: '51', flag: '🇵🇪' });
    expect(flagOf('DE')).toBe('🇩🇪');
  });

  it('finds a country by name without accents, by code and by calling code', () => {
    const found = (typed: string) => findCountries(all, typed).map((c) => c.code);
    expect(found('reunion')).toContain('RE');
    expect(found('de')).toContain('DE');
    expect(found('+65')).toEqual(['SG']);
    expect(found('86')).toContain('CN');
    expect(found('nowhere land')).toEqual([]);
  });

  it('guesses the country from the languages of the device', () => {
    expect(likelyCountry(['pt-BR', 'en'], all)).toBe('BR');
    expect(likelyCountry(['ja'], all)).toBe('JP');
    expect(likelyCountry(['not a tag', 'ar-EG'], all)).toBe('EG');
    expect(likelyCountry([], all)).toBe('US');
  });
});
