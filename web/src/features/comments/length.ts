// Characters as a person counts them (a family emoji is one), as the server counts them too.

export const MAX_COMMENT = 500;

let segmenter: Intl.Segmenter | null | undefined;

export function countCharacters(text: string): number {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter() : null;
  return segmenter ? [...segmenter.segment(text)].length : [...text].length;
}
