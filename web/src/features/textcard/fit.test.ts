import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from './fit';

describe('the words of a text card', () => {
  it('are as large as the design allows when there are few', () => {
    expect(fitText('Hi', 'paper').size).toBe(13);
    expect(fitText('你好', 'menu').size).toBe(14);
  });

  it('get smaller as they get more, in every script', () => {
    for (const words of [
      'Soup is better on the second day. ',
      '汤第二天更好喝。',
      'ซุปอร่อยกว่าในวันที่สอง ',
      'الحساء أطيب في اليوم التالي. ',
    ]) {
      const sizes = [1, 4, 8].map((times) => fitText(words.repeat(times), 'sticky').size);
      expect(sizes[0]).toBeGreaterThan(sizes[1] as number);
      expect(sizes[1]).toBeGreaterThan(sizes[2] as number);
    }
  });

  it('keep a long word on one line', () => {
    const { size } = fitText('Rindfleischetikettierungsgesetz', 'ticket');
    expect(textWidth('Rindfleischetikettierungsgesetz') * size).toBeLessThanOrEqual(74);
  });

  it('fit at the smallest size even when three hundred wide characters are written', () => {
    expect(fitText('字'.repeat(300), 'film').size).toBeGreaterThanOrEqual(3.9);
  });

  it('count marks above and below a letter as no width', () => {
    expect(textWidth('ที่')).toBeCloseTo(textWidth('ท'));
  });
});
