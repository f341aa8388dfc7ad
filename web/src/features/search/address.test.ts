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

it('a map and where it looks stand in the address', () => {
  const address = '/search?q=tea&view=map&near=35.0116%2C-135.7681&km=37';
  const state = of(address.slice('/search?'.length));
  expect(toAddress(state)).toBe(address);
  expect(wantedOf(state)).toMatchObject({ near: '35.0116,-135.7681', km: 37 });
  expect(isNarrowed(state)).toBe(true);
  expect(widened(state)).toMatchObject({ near: null, km: null, view: 'map' });
  // Ten metres are near enough, and nothing is written as 1e-7.
  expect(toAddress({ ...of('q=a'), near: { latitude: 0.00000012, longitude: 179.99999 }, km: 1 })).toBe(
    '/search?q=a&near=0%2C180&km=1',
  );
});

it('half a circle is none', () => {
  const none = { near: null, km: null };
  for (const half of ['near=1,2', 'near=1,2&km=0', 'near=1,2&km=20001', 'near=1,2&km=1.5'])
    expect(of(half)).toMatchObject(none);
  for (const nowhere of ['91,0', '0,181', '1,2,3', '1', 'me', 'NaN,0', '1e1,0', ' 1,2', ','])
    expect(of(`near=${nowhere}&km=7`)).toMatchObject(none);
  // Around home, where the point is none.
  expect(of('near=91,0&km=20')).toMatchObject({ near: null, km: 20 });
});

it('what cannot be meant is passed over', () => {
  const state = of('q=a&tab=x&view=globe&sort=worst&kind=poem&language=<b>&days=8&km=-1&followed=1');
  expect(state).toEqual(of('q=a'));
  expect(isNarrowed(state)).toBe(false);
  expect(isNarrowed(of('unseen=true'))).toBe(true);
  expect(isNarrowed(widened(of('q=a&kind=ask&days=1')))).toBe(false);
});

it('a query is cut between characters', () => {
  const state = fromAddress(new URLSearchParams({ q: '🍠'.repeat(300) }));
  expect(state.q).toBe('🍠'.repeat(256));
});
