// The words of the interface: every language has every message with the same variables, every message that the
// code asks for exists, and none is there that nobody asks for.
import { parse, type Message, type Pattern } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../src/i18n/bundle';
import { LANGUAGES } from '../src/i18n/languages';

const files = import.meta.glob<string>('../../locales/*/{web,feed,translate,operate,search,asks}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(['../src/**/*.svelte', '../src/**/*.ts', '!../src/**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const byLanguage = new Map<string, string>();
for (const [path, text] of Object.entries(files)) {
  const language = path.split('/').at(-2) as string;
  byLanguage.set(language, `${byLanguage.get(language) ?? ''}\n${text}`);
}
const english = messages(byLanguage.get('en') ?? '');

function messages(text: string): Map<string, string[]> {
  const resource = parse(text, {});
  const junk = resource.body.find((entry) => entry.type === 'Junk');
  if (junk) throw new Error(`not Fluent: ${text.slice(junk.span?.start, (junk.span?.start ?? 0) + 120)}`);
  const found = resource.body.filter((entry): entry is Message => entry.type === 'Message');
  return new Map(found.map((m) => [m.id.name, variables(m.value)]));
}

/** The names of the variables anywhere in a message. */
function variables(pattern: Pattern | null): string[] {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, node: { type?: string; id?: { name: string } } | null) => {
    if (node?.type === 'VariableReference' && node.id) names.add(node.id.name);
    return node;
  });
  return [...names].sort();
}

describe('the words of the interface', () => {
  it.each([...byLanguage.keys()])('are complete in %s', (language) => {
    expect(LANGUAGES.map((l) => l.tag)).toContain(language);
    const theirs = messages(byLanguage.get(language) ?? '');
    expect([...theirs.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [id, names] of english) expect([id, theirs.get(id)]).toEqual([id, names]);
  });

  it.each([...byLanguage.keys()])('can be formatted in %s', (language) => {
    const bundle = makeBundle(language, byLanguage.get(language) ?? '');
    for (const [id, names] of english) {
      const errors: Error[] = [];
      const pattern = bundle.getMessage(id)?.value ?? '';
      for (const count of [0, 1, 2, 5, 21, 12_345]) {
        const text = bundle.formatPattern(pattern, Object.fromEntries(names.map((n) => [n, count])), errors);
        expect(text.trim(), `${id} in ${language}`).not.toBe('');
      }
      expect(errors, id).toEqual([]);
    }
  });

  it('are there for everything that the code asks for', () => {
    for (const [file, code] of Object.entries(sources)) {
      for (const [, id] of code.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)) {
        expect(english.has(id as string), `${id} in ${file}`).toBe(true);
      }
      for (const [, prefix] of code.matchAll(/\bt\(\s*`([a-z0-9-]+)\$\{/g)) {
        const some = [...english.keys()].some((id) => id.startsWith(prefix as string));
        expect(some, `${prefix}… in ${file}`).toBe(true);
      }
    }
  });

  it('are all in use', () => {
    const code = Object.values(sources).join('\n');
    const prefixes = [...code.matchAll(/`([a-z0-9-]+-)\$\{/g)].map((m) => m[1] as string);
    const unused = [...english.keys()].filter(
      (id) =>
        !code.includes(`'${id}'`) && !code.includes(`"${id}"`) && !prefixes.some((p) => id.startsWith(p)),
    );
    expect(unused).toEqual([]);
  });
});
