// The languages of the interface, each under the name its speakers use.

export interface UiLanguage {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly UiLanguage[] = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'zh-Hans', name: '简体中文', dir: 'ltr' },
  { tag: 'zh-Hant', name: '繁體中文', dir: 'ltr' },
  { tag: 'ja', name: '日本語', dir: 'ltr' },
  { tag: 'ko', name: '한국어', dir: 'ltr' },
  { tag: 'es', name: 'Español', dir: 'ltr' },
  { tag: 'fr', name: 'Français', dir: 'ltr' },
  { tag: 'pt', name: 'Português', dir: 'ltr' },
  { tag: 'de', name: 'Deutsch', dir: 'ltr' },
  { tag: 'ru', name: 'Русский', dir: 'ltr' },
  { tag: 'ar', name: 'العربية', dir: 'rtl' },
  { tag: 'th', name: 'ไทย', dir: 'ltr' },
  { tag: 'vi', name: 'Tiếng Việt', dir: 'ltr' },
  { tag: 'id', name: 'Bahasa Indonesia', dir: 'ltr' },
  { tag: 'ms', name: 'Bahasa Melayu', dir: 'ltr' },
];

export const FALLBACK = LANGUAGES[0] as UiLanguage;

/** The interface language nearest to a tag: `zh-TW` reads `zh-Hant`, `pt-BR` reads `pt`. */
export function nearestLanguage(tag: string): UiLanguage | null {
  const exact = LANGUAGES.find((l) => l.tag.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  const [primary = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (primary === 'zh') {
    const traditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
    return nearestLanguage(traditional ? 'zh-Hant' : 'zh-Hans');
  }
  return LANGUAGES.find((l) => l.tag === primary) ?? null;
}

export function firstKnownLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const found = nearestLanguage(tag);
    if (found) return found;
  }
  return FALLBACK;
}
