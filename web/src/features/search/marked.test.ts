import { expect, it } from 'vitest';
import { parts } from './marked';

it('a text is cut at its marks, emoji and all', () => {
  const text = '🍠 red tea';
  expect(parts(text, [{ from: 3, to: 6 }])).toEqual([
    { text: '🍠 ', isMarked: false },
    { text: 'red', isMarked: true },
    { text: ' tea', isMarked: false },
  ]);
  expect(parts(text, [])).toEqual([{ text, isMarked: false }]);
  expect(parts('', [])).toEqual([]);
});

it('wrong marks lose nothing', () => {
  const marks = [
    { from: 2, to: 4 },
    { from: 3, to: 5 },
    { from: 6, to: 6 },
    { from: 4, to: 90 },
  ];
  expect(
    parts('abcdef', marks)
      .map((part) => part.text)
      .join(''),
  ).toBe('abcdef');
});
