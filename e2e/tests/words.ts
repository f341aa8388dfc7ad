// What the interface says, from the same files as the interface: tests find a control by the name it has in the
// language of the page. Only messages of one line without plurals.
import { readFileSync } from 'node:fs';

export type Words = (id: string, values?: Record<string, string | number>) => string;

export function wordsOf(locale: string | undefined): Words {
  const language = locale?.startsWith('ar') ? 'ar' : 'en';
  const text = ['web', 'feed']
    .map((name) => readFileSync(new URL(`../../locales/${language}/${name}.ftl`, import.meta.url), 'utf8'))
    .join('\n');
  return (id, values = {}) => {
    const message = new RegExp(`^${id} = (.+)$`, 'm').exec(text)?.[1];
    if (!message) throw new Error(`${language} has no ${id} in one line`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
