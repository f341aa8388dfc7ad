// What the interface says, from the same files as the interface: tests find a control by the name it has in the
// language of the page. Only messages of one line without plurals.
import { readFileSync } from 'node:fs';

export type Words = (id: string, values?: Record<string, string>) => string;

export function wordsOf(locale: string | undefined): Words {
  const language = ['ar', 'de', 'es', 'zh-Hant'].find((tag) => locale?.startsWith(tag)) ?? 'en';
  const text = ['web', 'feed', 'search', 'translate', 'asks']
    .map((name) => readFileSync(new URL(`../../locales/${language}/${name}.ftl`, import.meta.url), 'utf8'))
    .join('\n');
  return (id, values = {}) => {
    const message = new RegExp(`^${id} = (.+)$`, 'm').exec(text)?.[1];
    if (!message) throw new Error(`${language} has no ${id} in one line`);
    // What stands in quotes is a character by its number, such as the fence around a phone number.
    const plain = message.replace(/\{ "\\u(\w{4})" \}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    return plain.replace(/\{ \$(\w+) \}/g, (_, name: string) => fenced(values[name] ?? '', language));
  };
}

/** A Latin name in an Arabic sentence is fenced off, as the interface does it. */
function fenced(value: string, language: string): string {
  return language === 'ar' && /\p{Script=Latin}/u.test(value) ? `\u2068${value}\u2069` : value;
}
