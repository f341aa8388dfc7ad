// A finger that stays on something for half a second asks for its menu, as a right click does. The tap that
// would follow is swallowed.
import type { Attachment } from 'svelte/attachments';

const HOLD_MS = 500;
const MAX_MOVE_PX = 10;

export function longPress(onpress: () => void): Attachment<HTMLElement> {
  return (node) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from = { x: 0, y: 0 };
    let isHeld = false;
    const stop = () => clearTimeout(timer);
    const listen = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      node.addEventListener(type, act, { signal: listen.signal, capture: true });

    on('pointerdown', ({ pointerType, clientX: x, clientY: y }) => {
      isHeld = false;
      if (pointerType === 'mouse') return;
      from = { x, y };
      stop();
      timer = setTimeout(() => {
        isHeld = true;
        onpress();
      }, HOLD_MS);
    });
    on('pointermove', ({ clientX, clientY }) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > MAX_MOVE_PX) stop();
    });
    on('pointerup', stop);
    on('pointercancel', stop);
    on('click', (event) => {
      if (!isHeld) return;
      isHeld = false;
      event.preventDefault();
      event.stopPropagation();
    });
    // The browser's own menu for a held link would lie over ours; with a mouse it stays what it is.
    on('contextmenu', (event) => {
      if ((event as PointerEvent).pointerType === 'touch') event.preventDefault();
    });
    return () => {
      stop();
      listen.abort();
    };
  };
}
