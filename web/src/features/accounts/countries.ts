// The countries that a phone number can be from, under their names in the interface's language.
import { getCountries, getCountryCallingCode, type CountryCode } from 'libphonenumber-js/min';
import { regionName } from '../../i18n/format';

export interface Country {
  code: CountryCode;
  name: string;
  /** Without its plus. */
  calling: string;
  flag: string;
}

/** The two letters of a region as regional indicators, which fonts draw as its flag. */
export const flagOf = (region: string): string =>
  region.replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65));

export function countries(tag: string): Country[] {
  const all = getCountries().map((code) => ({
    code,
    name: regionName(code) || code,
    calling: getCountryCallingCode(code),
    flag: flagOf(code),
  }));
  return all.sort((a, b) => a.name.localeCompare(b.name, tag));
}

/** Countries that a member may mean by what they typed: part of a name, a code, a calling code. */
export function findCountries(all: readonly Country[], typed: string): Country[] {
  const text = fold(typed.trim());
  if (!text) return [...all];
  const digits = text.replace(/^\+/, '');
  return all.filter(
    (country) =>
      fold(country.name).includes(text) ||
      country.code.toLowerCase() === text ||
      (/^\d+$/.test(digits) && country.calling.startsWith(digits)),
  );
}

/** The country of this device, by its region or the usual region of its language. */
export function likelyCountry(languages: readonly string[], known: readonly Country[]): CountryCode {
  for (const tag of languages) {
    try {
      const region = new Intl.Locale(tag).maximize().region;
      const found = known.find((country) => country.code === region);
      if (found) return found.code;
    } catch {
      // Not a language tag; the next one may be.
    }
  }
  return 'US';
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
