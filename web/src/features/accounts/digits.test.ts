import { expect, it } from 'vitest';
import { codeFrom, plainDigits } from './digits';

it('reads the digits of every keyboard', () => {
  expect(plainDigits('＋٤٩ ۱۵۱ ๒๓ ７')).toBe('+49 151 23 7');
});

it('finds a code in a pasted message', () => {
  expect(codeFrom('482913 is your Kumara code. It works for 10 minutes.')).toBe('482913');
  expect(codeFrom('Code: 482 913')).toBe('482913');
  expect(codeFrom('٤٨٢٩١٣')).toBe('482913');
  expect(codeFrom('48')).toBe('48');
  expect(codeFrom('')).toBe('');
});
