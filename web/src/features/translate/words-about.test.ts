import { describe, expect, it, vi } from 'vitest';
import type { Translated } from '../../api/translation';
import { creditOf } from './words-about';

vi.mock('../../i18n/index.svelte', () => ({
  t: (id: string, values: Record<string, string> = {}) => [id, ...Object.values(values)].join(' '),
  ui: { tag: 'en' },
}));

const answer = (engines: string[], corrected: boolean): Translated =>
  ({ from: 'es', to: 'en', engines, corrected }) as Translated;

describe('who a translation is by', () => {
  it('names the engines, the members, or both', () => {
    const engines = 'translate-from-by Spanish Apertium';
    expect(creditOf(answer(['Apertium'], false))).toBe(engines);
    expect(creditOf(answer([], true))).toBe('translate-by-members');
    expect(creditOf(answer(['Apertium'], true))).toBe(`${engines} · translate-some-by-members`);
  });
});
