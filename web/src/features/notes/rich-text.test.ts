import { describe, expect, it } from 'vitest';
import { richText } from './rich-text';

const kinds = (text: string, handles: string[] = []) =>
  richText(
    text,
    handles.map((handle, i) => ({ id: String(i), handle })),
  )
    .filter((piece) => piece.kind !== 'text')
    .map((piece) => `${piece.kind}: ${piece.text}`);

describe("a member's text", () => {
  it('has topics in any script, also right behind a word', () => {
    expect(kinds('家吃#红烧肉，then ＃カフェ and #หมูกรอบ!')).toEqual([
      'topic: #红烧肉',
      'topic: ＃カフェ',
      'topic: #หมูกรอบ',
    ]);
    expect(richText('#Ｃａｆé')[0]).toMatchObject({ topic: 'café' });
  });

  it('has no topics in numbers, addresses and entities', () => {
    expect(kinds('#1 and a#b and &#x41; and https://x.org/#top')).toEqual(['link: https://x.org/#top']);
  });

  it('links the names of members, and leaves other names alone', () => {
    expect(kinds('去 @小明 家, @ana.b. me@example.com @nobody', ['小明', 'ana.b'])).toEqual([
      'mention: @小明',
      'mention: @ana.b',
    ]);
  });

  it('links the web and nothing else', () => {
    expect(kinds('see https://x.org/a_(b), (http://y.org) and https://z.org/路很好')).toEqual([
      'link: https://x.org/a_(b)',
      'link: http://y.org',
      'link: https://z.org/',
    ]);
    expect(kinds('javascript:alert(1) data:text/html,x ftp://x.org http://')).toEqual([]);
  });

  it('loses no character', () => {
    const text = 'a <b>#x</b> @y https://q.org/?a=1&b=2. ＃ # @ 尾';
    expect(
      richText(text)
        .map((p) => p.text)
        .join(''),
    ).toBe(text);
  });
});
