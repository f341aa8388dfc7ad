// The hours of the proof as the chart draws them: every hour of the last seven days, also those in which nothing
// happened, and their sums by day.
import type { HourExposure } from '../../api/types';

const HOUR_MS = 3_600_000;
export const HOURS_SHOWN = 7 * 24;

export interface Slot {
  /** The beginning of the hour, or of the first hour of the day; milliseconds since 1970. */
  at: number;
  impressions: number;
  notes: number;
}

/** The hours up to the one that `now` is in, the oldest first. */
export function everyHour(hours: readonly HourExposure[], now: string): Slot[] {
  const hourOf = (time: string) => Math.floor(new Date(time).getTime() / HOUR_MS);
  const last = hourOf(now);
  const slots = Array.from({ length: HOURS_SHOWN }, (_, i) => ({
    at: (last - HOURS_SHOWN + 1 + i) * HOUR_MS,
    impressions: 0,
    notes: 0,
  }));
  for (const hour of hours) {
    const slot = slots[hourOf(hour.at) - last + HOURS_SHOWN - 1];
    if (!slot) continue;
    slot.impressions += hour.impressions;
    slot.notes += hour.notes;
  }
  return slots;
}

/** Sums by the calendar day of the reader's own clock. */
export function byDay(slots: readonly Slot[]): Slot[] {
  const days: Slot[] = [];
  let day = '';
  for (const { at, impressions, notes } of slots) {
    const its = new Date(at).toDateString();
    const current = days.at(-1);
    if (its === day && current) {
      current.impressions += impressions;
      current.notes += notes;
    } else {
      days.push({ at, impressions, notes });
      day = its;
    }
  }
  return days;
}
