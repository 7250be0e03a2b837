import { fieldText } from './access.ts';
import type { Bom } from './types.ts';

/** Dates by which systems say "no end". */
const OPEN_FROM = 2099;
const OPEN_UNTIL = 1950;

/**
 * A date as exports print it, as ISO; null where it cannot be read for sure: `03/04/2025` is two days, `03-APR-25` is one. An hour behind it is left out.
 */
export function readDay(text: string): string | null {
  const trimmed = text.trim().slice(0, 32);
  const iso =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|[T ].*)?$/u.exec(trimmed) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  if (dotted !== null) return day(dotted[3], dotted[2], dotted[1]);
  const named = namedDay(trimmed);
  if (named !== null) return named;
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  if (slashed === null) return null;
  const [, first, second, year] = slashed;
  if (Number(first) > 12 || first === second) return day(year, second, first);
  return Number(second) > 12 ? day(year, first, second) : null;
}

/** Beginnings of the names of months in English, German, French, Spanish, Italian and Portuguese, without accents. */
const MONTHS = [
  ...['jan ene gen', 'feb fev', 'mar mrz maer', 'apr avr abr', 'may mai mag', 'jun juin giu', 'jul juil lug'],
  ...['aug aou ago', 'sep set', 'oct okt ott out', 'nov', 'dec dez dic'],
].map((names) => names.split(' '));

/** `31-DEC-21`, `31 déc. 2021`, `31-12月-21`, `Dec 31, 2021`: a month by its name is no other. */
function namedDay(text: string): string | null {
  const [, date, word = '', year = ''] =
    /^(\d{1,2})[-/. ]+(?:de )?([\p{L}\p{M}]{3,12}|\d{1,2}月)\.?[-/., ]+(?:de )?(\d{2}|\d{4})(?:[T ].*)?$/u.exec(text) ??
    [];
  const [, first = '', second, last] = /^([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:,|,? )\s*(\d{4})$/u.exec(text) ?? [];
  const name = (word || first).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = /^\d/.test(name)
    ? parseInt(name, 10)
    : MONTHS.findIndex((names) => names.some((start) => name.startsWith(start))) + 1;
  if (month === 0) return null;
  return first === ''
    ? day(century(year, `${String(date)}.${String(month)}`), String(month), date)
    : day(last, String(month), second);
}

/** Of two figures the century of this tool's time. What stands for "no end" (31-DEC-4712, 31-DEC-9999) is cut off by them: it is no year. */
function century(year: string, date: string): string {
  if (year.length === 4) return year;
  return date === '31.12' && (year === '12' || year === '99') ? '9999' : `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function day(year = '', month = '', date = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** The last day on which a line is valid; null: not said, or without end. */
export function lastDayOf(bom: Bom, line: number): string | null {
  const text = fieldText(bom, line, 'validTo');
  const until = text === '' ? null : readDay(text);
  if (until === null) return null;
  const year = Number(until.slice(0, 4));
  return year >= OPEN_FROM || year <= OPEN_UNTIL ? null : until;
}

/** The last day on which a line was valid, where that is before `asOf`; null: still valid, or not said. */
export function expiredBefore(bom: Bom, line: number, asOf: string): string | null {
  const until = lastDayOf(bom, line);
  return until === null || until >= asOf ? null : until;
}
