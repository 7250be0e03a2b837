import { fold } from '../../bom/name-keys.ts';
import { findCas } from '../../materials/symbols/cas.ts';
import { companyIn } from '../../batch/names/placeholders.ts';
import { namesCountries } from '../../regulation/countries.ts';
import { originHint } from '../country-hint.ts';
import { isIsoDate } from './dates.ts';

/** A share as declared, in wt %; `limit` where the value itself says so (`<0.01`). */
export interface Share {
  readonly min: number;
  readonly max: number;
  readonly limit: number | null;
}

const NUMBER = /^\d{1,6}(?:[.,]\d{1,9})?$/;

/** A plain number with a point or a comma before the decimals; null for anything else. Never `1e5`, never a thousands mark. */
export function numberOf(text: string): number | null {
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

/** `1,200`: a thousand of one writer is the one and a fifth of another. Below one it cannot be. */
const isGrouped = (text: string): boolean => /^[1-9]\d{0,2},\d{3}$/.test(text);

/** wt % of `0.01`, `0.01 %`, `2,1 Gew.-%`, `100 ppm`; null also for `1,500 ppm`, which may be two figures. */
export function percentOf(text: string): number | null {
  const match =
    /^(.{1,20}?)\s{0,3}((?:wt|gew|mass|masse|w\/w|质量|重量)[.-]{0,2}\s?-?%|%(?:\s?\(?(?:wt|w\/w|m\/m)\)?)?|ppm|mg\/kg)?$/i.exec(
      text.trim(),
    );
  const [written = '', unit = ''] = [match?.[1], match?.[2]];
  const isMillionths = /ppm|mg/i.test(unit);
  const value = isMillionths && isGrouped(written) ? null : numberOf(written.replace(/^[.,](?=\d)/, '0.'));
  return value === null ? null : isMillionths ? value / 10_000 : value;
}

/** What stands before the most that there is, which is no limit of detection. */
const AT_MOST =
  /^(?:[≤≦]|<=|max\.?|maximum|at most|up to|less than|bis|höchstens|不超过|不大于|小于|最大|이하|최대)\s{0,3}(.{1,30})$/i;

/** A declared share: `2.1`, `2,1 %`, `1.8-2.4`, `1~2 %`, `4.0±0.2`, `≤0.5`, `0`, `<0.01`. Null for words: `traces` is no figure. */
export function shareOf(text: string): Share | null {
  const below = /^[<＜]\s{0,3}(.{1,30})$/.exec(text.trim());
  if (below !== null) {
    const limit = percentOf(below[1] ?? '');
    return limit === null ? null : { min: 0, max: 0, limit };
  }
  const most = percentOf(AT_MOST.exec(text.trim())?.[1] ?? '');
  if (most !== null) return { min: 0, max: most, limit: null };
  const about = /^([\d.,]{1,20})\s{0,3}(?:±|\+\/-)\s{0,3}(.{1,30})$/.exec(text.trim());
  if (about !== null) {
    const unit = /[^\d.,\s].*$/.exec(about[2] ?? '')?.[0] ?? '';
    const [mid, off] = [percentOf(`${about[1] ?? ''} ${unit}`.trim()), percentOf(about[2] ?? '')];
    return mid === null || off === null || off > mid
      ? null
      : { min: rounded(mid - off), max: rounded(mid + off), limit: null };
  }
  const range = /^([\d.,]{1,20})\s{0,3}(?:[-–~～]|to|bis|至|到)\s{0,3}(.{1,30})$/.exec(text.trim());
  if (range !== null) {
    // "100-500 ppm": the unit is of both.
    const unit = /[^\d.,\s].*$/.exec(range[2] ?? '')?.[0] ?? '';
    const [min, max] = [percentOf(`${range[1] ?? ''} ${unit}`.trim()), percentOf(range[2] ?? '')];
    return min === null || max === null || min > max ? null : { min, max, limit: null };
  }
  const value = percentOf(text);
  return value === null ? null : { min: value, max: value, limit: null };
}

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

const GRAMS: Readonly<Record<string, number>> = { '': 1, g: 1, mg: 0.001, kg: 1000 };

/** Grams of `4.2`, `4.2 g`, `0.3 kg`, `12 mg`; null also for `1,200`, which may be two figures. */
export function gramsOf(text: string): number | null {
  const match = /^([\d.,]{1,20})\s{0,3}(mg|g|kg)?$/.exec(text.trim());
  const value = isGrouped(match?.[1] ?? '') ? null : numberOf(match?.[1] ?? '');
  return value === null ? null : value * (GRAMS[match?.[2] ?? ''] ?? 1);
}

/** CAS numbers of a field, in whichever width and with whichever dash they are written. */
export const casIn = (text: string): ReturnType<typeof findCas> => findCas(fold(text));

/** What a spreadsheet would take for a formula, in either width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A value as it is written to the register: an apostrophe before what a spreadsheet would run. */
export function guarded(value: string): string {
  return FORMULA.test(value) || /^'+[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
}

/** The value that was guarded. */
export function unguarded(field: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(field) ? field.slice(1) : field;
}

/** Words that answer nothing. */
const UNKNOWN = /^(?:not known|don['’]?t know|tbd|모르겠음)$/i;

/** Whether an answer says that nothing is known: `unknown`, `-`, `不清楚`. */
export const isUnknown = (text: string): boolean => companyIn(text) === null || UNKNOWN.test(text.trim());

/** What is wrong with a value, as a clause, and how to write it; null if nothing is. */
export function faultOf(
  kind: 'date' | 'share' | 'limit' | 'grams' | 'technology' | 'price' | 'currency' | 'sha256' | 'cas' | 'country',
  text: string,
): { readonly what: string; readonly hint: string } | null {
  const fault = (good: boolean, what: string, hint: string) => (good ? null : { what, hint });
  switch (kind) {
    case 'date':
      return fault(isIsoDate(text), `the date "${text}"`, 'Write a real date as YYYY-MM-DD, for example 2026-11-24.');
    case 'share': {
      const share = shareOf(text);
      if (share === null)
        return fault(
          false,
          `the share "${text}"`,
          'Write wt % as a figure: 2.1, 1.8-2.4, 0 or <0.01; words go into "note".',
        );
      return fault(share.max <= 100, `the impossible share ${text} wt %`, 'A share is between 0 and 100 wt %.');
    }
    case 'limit':
      return fault(
        percentOf(text) !== null,
        `the limit "${text}"`,
        'Write it in wt % (0.01) or with its unit (100 ppm).',
      );
    case 'grams':
      return fault(
        gramsOf(text) !== null,
        `the mass "${text}"`,
        'Write the grams of magnet or material in one piece with a point before decimals and no mark of thousands: 4.2, 1200 g, 12 mg.',
      );
    case 'technology':
      return fault(/^(?:yes|no|unknown)$/i.test(text), `"${text}"`, 'Write yes, no or unknown.');
    case 'price':
      return fault(
        numberOf(text) !== null && !isGrouped(text),
        `the price "${text}"`,
        'Write the price of one piece as a figure, 12.40 or 1200; the currency has a column of its own.',
      );
    case 'currency':
      return fault(
        /^[A-Z]{3}$/.test(text),
        `the currency "${text.slice(0, 20)}"`,
        'Write its code of three letters: EUR, KRW, CNY.',
      );
    case 'cas': {
      const found = casIn(text);
      return fault(
        found.length > 0 && found.every(({ valid }) => valid),
        `the CAS number "${text.slice(0, 80)}"`,
        'It fails its check digit, or is none: 1308-87-8.',
      );
    }
    case 'country':
      // Several countries are an answer, and settle nothing.
      return fault(isUnknown(text) || namesCountries(text), `the place "${text.slice(0, 80)}"`, originHint(text));
    case 'sha256':
      return fault(/^[0-9a-f]{64}$/i.test(text), `"${text.slice(0, 80)}"`, 'A sha256 is 64 hexadecimal digits.');
  }
}
