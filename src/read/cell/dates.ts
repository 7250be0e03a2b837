import { DateForm } from './number-format.ts';

const DAY_SECONDS = 86_400;
/** 9999-12-31 in the 1900 system: what Excel shows last. */
const LAST_DAY = 2_958_465;
const OFFSET_1904 = 1462;
/** Longest span of time that is written as such, in days; beyond it the number stays a number. */
const LONGEST_SPAN = 1_000_000;

/**
 * ISO text of a serial number in the form that its cell has, to the second: `2026-11-24`, `2026-11-24T13:05:00`,
 * `13:05:00`, or hours beyond 24 for spans of time. Null when the number is no date, as Excel's `####`.
 * In the 1900 system day 60 is 29 February 1900, which never was: Excel has it, so it is kept.
 */
export function serialToIso(serial: number, form: DateForm, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  if (form === DateForm.elapsed) return serial > LONGEST_SPAN ? null : clock(Math.round(serial * DAY_SECONDS));
  const seconds = Math.round(serial * DAY_SECONDS);
  const inDay = seconds % DAY_SECONDS;
  const day = Math.floor(seconds / DAY_SECONDS) + (date1904 ? OFFSET_1904 : 0);
  if (day > LAST_DAY) return null;
  if (seconds < DAY_SECONDS && (form === DateForm.time || (seconds > 0 && !date1904))) return clock(seconds);
  const date = isoDay(day);
  return inDay === 0 ? date : `${date}T${clock(inDay)}`;
}

function isoDay(day: number): string {
  if (day === 60) return '1900-02-29';
  const sinceEpoch = day - (day > 60 ? 25_569 : 25_568);
  return new Date(sinceEpoch * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/** An ISO date as a cell of type `d` holds it, without a time that says nothing. */
export function tidyIso(text: string): string {
  return text
    .trim()
    .replace(/T00:00(?::00(?:\.0{1,9})?)?Z?$/, '')
    .replace(/\.0{1,9}(?=Z?$)/, '');
}
