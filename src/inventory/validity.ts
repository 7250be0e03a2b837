import { fieldText } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';

/** Dates by which systems say "no end". */
const OPEN_FROM = 2099;
const OPEN_UNTIL = 1950;

/**
 * A date as exports print it, as ISO; null where it cannot be read for sure: `03/04/2025` is two days. An hour behind it is left out.
 */
export function readDay(text: string): string | null {
  const trimmed = text.trim().slice(0, 32);
  const iso =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|[T ].*)?$/u.exec(trimmed) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  if (dotted !== null) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  if (slashed === null) return null;
  const [, first, second, year] = slashed;
  if (Number(first) > 12 || first === second) return day(year, second, first);
  return Number(second) > 12 ? day(year, first, second) : null;
}

function day(year = '', month = '', date = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** The last day on which a line was valid, where that is before `asOf`; null: still valid, or not said. */
export function expiredBefore(bom: Bom, line: number, asOf: string): string | null {
  const text = fieldText(bom, line, 'validTo');
  const until = text === '' ? null : readDay(text);
  if (until === null) return null;
  const year = Number(until.slice(0, 4));
  return year >= OPEN_FROM || year <= OPEN_UNTIL || until >= asOf ? null : until;
}
