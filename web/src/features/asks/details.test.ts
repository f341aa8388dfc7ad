import { beforeAll, describe, expect, it } from 'vitest';
import { needWords, setLanguage } from '../../i18n/index.svelte';
import { budgetText, currencies, daysText } from './details';

const none = { from: null, until: null, budget: null };

describe('what an ask says beside its words', () => {
  beforeAll(async () => {
    await setLanguage('en', false);
    await needWords('asks');
  });

  it('names days as they are, wherever the reader is', () => {
    expect(daysText(none)).toBeNull();
    expect(daysText({ ...none, from: '2026-04-03', until: '2026-04-10' })).toBe('Apr 3, 2026 – Apr 10, 2026');
    expect(daysText({ ...none, until: '2026-01-01' })).toBe('until Jan 1, 2026');
  });

  it('writes money as the reader does', () => {
    expect(budgetText(none)).toBeNull();
    expect(budgetText({ ...none, budget: { amount: 1200, currency: 'EUR' } })).toBe('up to €1,200');
  });

  it('offers the likeliest currency first, and each once', () => {
    const all = currencies('PE').map(({ code }) => code);
    expect(all[0]).toBe('PEN');
    expect(new Set(all).size).toBe(all.length);
  });
});
