import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
const counts = fc.integer({ min: 0, max: 60 });

describe('working days', () => {
  it('are Monday to Friday, without holidays and with the days worked instead', () => {
    expect(addWorkingDays('2026-11-24', 10)).toBe('2026-12-08');
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-28', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-27', 1, { holidays: ['2026-11-30'] })).toBe('2026-12-01');
    expect(addWorkingDays('2026-11-27', 1, { worked: ['2026-11-28'] })).toBe('2026-11-28');
    expect(addWorkingDays('2026-11-24', 0)).toBe('2026-11-24');
  });

  it('end on a working day, and as many lie between as were counted', () => {
    fc.assert(
      fc.property(dates, counts, fc.array(dates, { maxLength: 5 }), (date, count, holidays) => {
        const end = addWorkingDays(date, count, { holidays });
        if (count > 0) expect(isWorkingDay(end, { holidays })).toBe(true);
        let between = 0;
        for (let at = date; at < end;) {
          at = addDays(at, 1);
          if (isWorkingDay(at, { holidays })) between++;
        }
        expect(between).toBe(count);
      }),
    );
  });

  it('add up, and never come earlier for a holiday more', () => {
    fc.assert(
      fc.property(dates, counts, counts, dates, (date, a, b, holiday) => {
        expect(addWorkingDays(addWorkingDays(date, a), b)).toBe(addWorkingDays(date, a + b));
        expect(addWorkingDays(date, a, { holidays: [holiday] }) >= addWorkingDays(date, a)).toBe(true);
      }),
    );
  });

  it('refuse a count that is none', () => {
    expect(() => addWorkingDays('2026-11-24', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-24', 1.5)).toThrow(RangeError);
  });
});
