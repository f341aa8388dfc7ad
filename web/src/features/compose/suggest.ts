// The `#topic` or `@member` that is being typed at the caret, if one is.

export interface Typing {
  sign: '#' | '@';
  word: string;
  /** Where the sign stands in the text. */
  start: number;
}

const OPEN = /(?:^|[^\p{L}\p{N}_/])([#＃@＠])([\p{L}\p{N}\p{M}_.\u200c\u200d]{0,40})$/u;

export function typingAt(text: string, caret: number): Typing | null {
  const found = OPEN.exec(text.slice(0, caret));
  if (!found) return null;
  const [, sign = '', word = ''] = found;
  return { sign: sign === '@' || sign === '＠' ? '@' : '#', word, start: caret - word.length - sign.length };
}

/** The text with the suggestion in place of what was typed, and where the caret goes. */
export function accepted(
  text: string,
  caret: number,
  typing: Typing,
  choice: string,
): { text: string; caret: number } {
  const put = `${typing.sign}${choice} `;
  const after = text.slice(caret).replace(/^ /, '');
  return { text: text.slice(0, typing.start) + put + after, caret: typing.start + put.length };
}
