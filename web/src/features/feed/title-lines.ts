// How many lines a card's title takes, one or two, measured before it is drawn.

const MAX_KEPT = 5_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

export function titleLines(title: string, width: number): 0 | 1 | 2 {
  if (!title) return 0;
  return widthOf(title) <= width ? 1 : 2;
}

function widthOf(title: string): number {
  const known = widths.get(title);
  if (known !== undefined) return known;
  if (!context) {
    context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `500 14px ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = context?.measureText(title).width ?? Infinity;
  if (widths.size >= MAX_KEPT) widths.clear();
  widths.set(title, width);
  return width;
}
