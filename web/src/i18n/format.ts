// Numbers, times and names of places and languages in the interface's language.
import { compactNumber } from './bundle';
import { ui } from './index.svelte';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 12K, 1.2万 */
export const compact = (value: number): string => compactNumber(ui.tag, value);

/** "3 min. ago", "yesterday", and from a week on the date. */
export function relativeTime(time: string, now: number = Date.now()): string {
  const seconds = Math.round((new Date(time).getTime() - now) / 1000);
  if (!Number.isFinite(seconds)) return '';
  const age = Math.abs(seconds);
  if (age >= 7 * DAY) return date(time, now);
  const format = new Intl.RelativeTimeFormat(ui.tag, { numeric: 'auto', style: 'short' });
  if (age < MINUTE) return format.format(0, 'second');
  if (age < HOUR) return format.format(Math.trunc(seconds / MINUTE), 'minute');
  if (age < DAY) return format.format(Math.trunc(seconds / HOUR), 'hour');
  return format.format(Math.trunc(seconds / DAY), 'day');
}

/** "3 Feb", with the year if it is another one. */
export function date(time: string, now: number = Date.now()): string {
  const at = new Date(time);
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(ui.tag, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

export function dateAndTime(time: string): string {
  return new Intl.DateTimeFormat(ui.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** "12 km" */
export function kilometres(distance: number): string {
  return new Intl.NumberFormat(ui.tag, { style: 'unit', unit: 'kilometer' }).format(Math.round(distance));
}

/** "42%", with a decimal where it says something. */
export function percent(share: number): string {
  return new Intl.NumberFormat(ui.tag, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** The same, rounded down: only what is whole is called 100%. */
export const percentDown = (share: number): string => percent(Math.floor(share * 1000 + 1e-6) / 1000);

/** "0.41" */
export function twoDecimals(value: number): string {
  return new Intl.NumberFormat(ui.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

export function wholeNumber(value: number): string {
  return new Intl.NumberFormat(ui.tag, { maximumFractionDigits: 0 }).format(value);
}

/** "35 minutes", "7.5 hours" */
export function duration(minutes: number): string {
  const isShort = minutes < 90;
  return new Intl.NumberFormat(ui.tag, {
    style: 'unit',
    unit: isShort ? 'minute' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? Math.max(1, minutes) : minutes / 60);
}

/** "Tue", the day that a time is in. */
export function weekday(time: string | number): string {
  return new Intl.DateTimeFormat(ui.tag, { weekday: 'short' }).format(new Date(time));
}

/** "14:05:20" */
export function clock(time: string): string {
  return new Intl.DateTimeFormat(ui.tag, { timeStyle: 'medium' }).format(new Date(time));
}

/** "Peru" for `PE`; empty when the region is not known. */
export function regionName(region: string): string {
  return nameOf('region', region === 'ZZ' ? '' : region);
}

export function languageName(tag: string): string {
  return nameOf('language', tag === 'und' || tag === 'zxx' ? '' : tag);
}

function nameOf(type: 'region' | 'language', code: string): string {
  if (!code) return '';
  try {
    return new Intl.DisplayNames([ui.tag], { type, fallback: 'none' }).of(code) ?? '';
  } catch {
    return '';
  }
}
