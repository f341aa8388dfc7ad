import { expect, it } from 'vitest';
import { mean, wasMeant } from './meant';

it('a search is meant once, and no other is', () => {
  expect(wasMeant('tea')).toBe(false);
  mean(' tea ');
  expect(wasMeant('tea')).toBe(true);
  expect(wasMeant('tea')).toBe(false);
  mean('tea');
  expect(wasMeant('coffee')).toBe(false);
  expect(wasMeant('tea')).toBe(false);
});
