import { addDays } from './calendar.ts';
import type { IsoDate } from './types.ts';

/** Days that differ from the week: holidays that fall on weekdays, and weekend days that are worked instead. */
interface DayCalendar {
  readonly holidays?: readonly IsoDate[];
  readonly worked?: readonly IsoDate[];
}

/** Monday to Friday without the holidays, and the weekend days that are worked. */
export function isWorkingDay(date: IsoDate, calendar: DayCalendar = {}): boolean {
  if (calendar.worked?.includes(date) === true) return true;
  if (calendar.holidays?.includes(date) === true) return false;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/** A week that holds no working day at all ends the count rather than the run. */
const MOST_DAYS_PER_STEP = 60;

/**
 * The `count`th working day after a date; the date itself does not count. Pure. Holidays that are not given are not
 * known: with none, the result is the earliest day it can be.
 *
 * @throws RangeError for a count that is no whole number from 0, or a calendar without working days
 */
export function addWorkingDays(date: IsoDate, count: number, calendar: DayCalendar = {}): IsoDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no number of working days`);
  let at = date;
  let idle = 0;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) {
      left--;
      idle = 0;
    } else if (++idle > MOST_DAYS_PER_STEP) throw new RangeError('the calendar holds no working days');
  }
  return at;
}
