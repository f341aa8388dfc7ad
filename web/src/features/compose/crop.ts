// Geometry of cropping: a frame inside a picture, in fractions of the picture, so that it holds at every size.

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const WHOLE: Frame = { x: 0, y: 0, width: 1, height: 1 };
const SMALLEST = 0.08;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The largest frame of a shape (width to height, in pixels of the picture) in the middle of a picture. */
export function frameOf(shape: number, pictureShape: number): Frame {
  const width = Math.min(1, shape / pictureShape);
  const height = Math.min(1, pictureShape / shape);
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height };
}

export function moved(frame: Frame, dx: number, dy: number): Frame {
  return {
    ...frame,
    x: clamp(frame.x + dx, 0, 1 - frame.width),
    y: clamp(frame.y + dy, 0, 1 - frame.height),
  };
}

/** The lower corner at the reading end is pulled; with a shape the other side follows. */
export function resized(
  frame: Frame,
  dx: number,
  dy: number,
  shape: number | null,
  pictureShape: number,
): Frame {
  let width = clamp(frame.width + dx, SMALLEST, 1 - frame.x);
  let height = clamp(frame.height + dy, SMALLEST, 1 - frame.y);
  if (shape !== null) {
    const ratio = shape / pictureShape;
    height = clamp(width / ratio, SMALLEST, 1 - frame.y);
    width = Math.min(height * ratio, 1 - frame.x);
    height = width / ratio;
  }
  return { ...frame, width, height };
}

/** The frame in whole pixels of the picture. */
export function pixels(frame: Frame, width: number, height: number) {
  const x = Math.round(frame.x * width);
  const y = Math.round(frame.y * height);
  return {
    x,
    y,
    width: Math.max(1, Math.min(Math.round(frame.width * width), width - x)),
    height: Math.max(1, Math.min(Math.round(frame.height * height), height - y)),
  };
}
