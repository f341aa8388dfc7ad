import { expect, it } from 'vitest';
import { accepted, typingAt } from './suggest';

it('notices a topic or a member that is being typed', () => {
  expect(typingAt('good #cam', 9)).toEqual({ sign: '#', word: 'cam', start: 5 });
  expect(typingAt('去 @小', 4)).toEqual({ sign: '@', word: '小', start: 2 });
  expect(typingAt('#', 1)).toEqual({ sign: '#', word: '', start: 0 });
  expect(typingAt('mail me@exa', 11)).toBeNull();
  expect(typingAt('x.org/#top', 10)).toBeNull();
  expect(typingAt('#cam ping', 9)).toBeNull();
});

it('puts the choice where it was typed', () => {
  const typing = typingAt('a #ca b', 5)!;
  expect(accepted('a #ca b', 5, typing, 'camping')).toEqual({ text: 'a #camping b', caret: 11 });
});
