import { expect, it } from 'vitest';
import { fromAddress, isNarrowed, toAddress, wantedOf, widened } from './address';

const of = (text: string) => fromAddress(new URLSearchParams(text));

it('an address comes back as it was', () => {
  const address =
    '/search?q=%E7%BA%A2%E7%83%A7%E8%82%89&tab=members&sort=likes&kind=ask&language=zh&days=7&km=20&followed=true';
  expect(toAddress(of(address.slice('/search?'.length)))).toBe(address);
  expect(toAddress(of(''))).toBe('/search');
  expect(wantedOf(of('q=a&km=20'))).toMatchObject({ near: 'me', km: 20, sort: 'best' });
});

it('what cannot be meant is passed over', () => {
  const state = of('q=a&tab=x&sort=worst&kind=poem&language=<b>&days=8&km=-1&followed=1');
  expect(state).toEqual(of('q=a'));
  expect(isNarrowed(state)).toBe(false);
  expect(isNarrowed(of('unseen=true'))).toBe(true);
  expect(isNarrowed(widened(of('q=a&kind=ask&days=1')))).toBe(false);
});

it('a query is cut between characters', () => {
  const state = fromAddress(new URLSearchParams({ q: '🍠'.repeat(300) }));
  expect(state.q).toBe('🍠'.repeat(256));
});
