// The languages that are offered where a member chooses some: those of the interface, and others that many read.
import { LANGUAGES } from '../../i18n/languages';

const MORE = [
  'hi',
  'it',
  'tr',
  'uk',
  'fa',
  'he',
  'pl',
  'nl',
  'sv',
  'el',
  'bn',
  'ta',
  'ur',
  'sw',
  'tl',
  'my',
  'km',
  'lo',
  'mn',
  'kk',
];

export const OFFERED_LANGUAGES: readonly string[] = [...LANGUAGES.map((language) => language.tag), ...MORE];
