// Short messages at the bottom of the screen. One says what happened or what went wrong, and may offer one action.
import { ApiProblem } from '../api/problem';
import { problemText } from '../api/problem-text';

export interface Toast {
  id: number;
  /** What went wrong, where the text says what to do about it. */
  title?: string;
  text: string;
  isProblem: boolean;
  action?: { label: string; run: () => void };
}

interface ToastOptions {
  action?: Toast['action'];
  /** 0 stays until it is closed. */
  milliseconds?: number;
}

const MAX_SHOWN = 3;
let next = 1;

export const toasts = $state<Toast[]>([]);

export function toast(text: string, options: ToastOptions = {}): number {
  return add(text, false, options);
}

/** For an error of any kind; a request that was called off is none. */
export function toastProblem(error: unknown, options: ToastOptions = {}): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const title = error instanceof ApiProblem ? error.title : '';
  add(problemText(error), true, options, title);
}

export function dismissToast(id: number): void {
  const at = toasts.findIndex((t) => t.id === id);
  if (at >= 0) toasts.splice(at, 1);
}

function add(
  text: string,
  isProblem: boolean,
  { action, milliseconds = action ? 8000 : 4500 }: ToastOptions,
  title = '',
) {
  const same = toasts.find((t) => t.text === text);
  if (same) dismissToast(same.id);
  const id = next++;
  toasts.push({ id, text, isProblem, ...(title && { title }), ...(action && { action }) });
  if (toasts.length > MAX_SHOWN) toasts.shift();
  if (milliseconds) setTimeout(() => dismissToast(id), milliseconds);
  return id;
}
