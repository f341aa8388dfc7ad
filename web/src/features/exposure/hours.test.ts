import { describe, expect, it } from 'vitest';
import { byDay, everyHour, HOURS_SHOWN } from './hours';

const now = '2026-03-10T14:25:00Z';
const hour = (at: string, impressions: number, notes = 0) => ({ at, impressions, notes });

describe('the hours of the last seven days', () => {
  it('are all there, with what happened at its place and nothing from before or from the future', () => {
    const slots = everyHour(
      [
        hour('2026-03-10T14:00:00Z', 5, 1),
        hour('2026-03-10T13:00:00Z', 7),
        hour('2026-03-03T15:00:00Z', 2),
        hour('2026-03-03T14:00:00Z', 100),
        hour('2026-03-10T15:00:00Z', 100),
      ],
      now,
    );
    expect(slots).toHaveLength(HOURS_SHOWN);
    expect(slots.at(-1)).toEqual({ at: Date.parse('2026-03-10T14:00:00Z'), impressions: 5, notes: 1 });
    expect(slots.at(-2)?.impressions).toBe(7);
    expect(slots[0]?.impressions).toBe(2);
    expect(slots.reduce((sum, slot) => sum + slot.impressions, 0)).toBe(14);
  });

  it('add up to their days, and no hour is lost', () => {
    const slots = everyHour([], now).map((slot, i) => ({ ...slot, impressions: i, notes: 1 }));
    const days = byDay(slots);
    expect([7, 8]).toContain(days.length);
    expect(days.reduce((sum, day) => sum + day.notes, 0)).toBe(HOURS_SHOWN);
    expect(days.reduce((sum, day) => sum + day.impressions, 0)).toBe((HOURS_SHOWN * (HOURS_SHOWN - 1)) / 2);
    expect(new Set(days.map((day) => new Date(day.at).toDateString())).size).toBe(days.length);
  });
});
