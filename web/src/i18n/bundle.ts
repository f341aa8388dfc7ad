// Reads a Fluent file into a bundle. `COMPACT($n)` in a message is a short localised number: 12K, 1.2万.
import { FluentBundle, FluentResource, type FluentFunction } from '@fluent/bundle';

export type Arguments = Record<string, string | number>;

const RTL_TEXT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR_TEXT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}/u;

export function compactNumber(tag: string, value: number): string {
  return new Intl.NumberFormat(tag, { notation: 'compact' }).format(value);
}

export function makeBundle(tag: string, source: string): FluentBundle {
  const compact: FluentFunction = ([value]) => compactNumber(tag, Number(value?.valueOf() ?? 0));
  // Isolation is done by `isolated`, only where it is needed: marks in every message would end up in
  // copied text, and in what tests and screen readers see.
  const bundle = new FluentBundle(tag, { useIsolating: false, functions: { COMPACT: compact } });
  const errors = bundle.addResource(new FluentResource(source));
  for (const error of errors) console.error(tag, error);
  return bundle;
}

/** The message, or null if the bundle lacks it. */
export function formatMessage(
  bundle: FluentBundle,
  id: string,
  args: Arguments,
  isRtl: boolean,
): string | null {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return null;
  const isolated: Arguments = {};
  for (const [name, value] of Object.entries(args)) {
    isolated[name] = typeof value === 'string' ? isolate(value, isRtl) : value;
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, isolated, errors);
  for (const error of errors) console.error(id, error);
  return text;
}

/** Words that run the other way than the sentence around them are fenced off, so that they don't turn it. */
function isolate(value: string, isRtl: boolean): string {
  const other = isRtl ? LTR_TEXT : RTL_TEXT;
  return other.test(value) ? `\u2068${value}\u2069` : value;
}
