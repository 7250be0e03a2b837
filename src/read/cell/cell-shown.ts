import { type TextArena, TextKind } from '../arena.ts';
import { decodeUtf8 } from '../xml/scanner-text.ts';
import { internNumber, isDigit, SHOWN_DIGITS } from './cell-value.ts';
import { serialToIso } from './dates.ts';
import type { DateForm } from './number-format.ts';
import type { LiteralForm } from './number-literals.ts';

/* Numbers that a cell shows otherwise than the file writes them: rounded, with an exponent, as percentages, dates or with words. */

const scratch = new Uint8Array(64);

/** A long fraction, rounded in its digits: sums and quotients fill whole columns with such numbers. */
export function internFraction(arena: TextArena, bytes: Uint8Array, from: number, point: number, to: number): number {
  let first = from;
  while (first < to && (bytes[first] as number) < 0x31) first++;
  const cut = first + SHOWN_DIGITS + (first < point ? 1 : 0);
  // Fewer digits than are shown, more of them before the point, or many zeros after it: nothing to round here.
  if (cut >= to || point - first > SHOWN_DIGITS || cut - from > 60)
    return arena.intern(shownDigits(decodeUtf8(bytes, from, to)), TextKind.number);
  // One place is kept free, for 99.99… that becomes 100.
  let start = 1;
  const end = start + cut - from;
  for (let i = from, o = start; i < cut; i++, o++) scratch[o] = bytes[i] as number;
  if ((bytes[cut] as number) >= 0x35) {
    let o = end - 1;
    while (scratch[o] === 0x39 || scratch[o] === 0x2e) {
      if (scratch[o] === 0x39) scratch[o] = 0x30;
      o--;
    }
    if (isDigit(scratch[o]) && o >= start) scratch[o] = (scratch[o] as number) + 1;
    else {
      if (bytes[from] === 0x2d) scratch[0] = 0x2d;
      scratch[o] = 0x31;
      start = 0;
    }
  }
  let last = end;
  while (scratch[last - 1] === 0x30) last--;
  if (scratch[last - 1] === 0x2e) last--;
  return arena.internBytes(scratch, start, last, TextKind.number);
}

/** With an exponent, a plus sign, white space around it; or no number at all, which is kept as a text. */
export function internOddNumber(arena: TextArena, text: string): number {
  const number = /^[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?$/.test(text);
  if (!number) return arena.intern(text, TextKind.string);
  const value = Number(text);
  const isPower = /[eE]/.test(text);
  const print = isPower || /^[+-]?[0-9]+(?:\.0*)?$/.test(text);
  if (print && Number.isSafeInteger(value)) return arena.intern(String(value), TextKind.number);
  // Excel writes out what is neither tiny nor huge.
  const isPlain = isPower && Math.abs(value) >= 1e-4 && Math.abs(value) < 10 ** SHOWN_DIGITS;
  return arena.intern(isPlain ? rounded(value) : shownDigits(text), TextKind.number);
}

/** A fraction with more digits than Excel shows is rounded to them; any other text of a number is kept. */
function shownDigits(text: string): string {
  const [, whole = '', fraction = ''] = /^[+-]?([0-9]*)(?:\.([0-9]*))?/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '').length;
  const value = Number(text);
  const isWhole = whole.length > SHOWN_DIGITS || fraction === '';
  // The largest numbers there are would round up to infinity.
  const isShown = digits > SHOWN_DIGITS && !isWhole && Math.abs(value) < 1e308;
  return isShown ? rounded(value) : text;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('e', 'E');
}

/** Id of a number whose cell shows it as a percentage: the sign belongs to what is read, or 2.1 % becomes 0.021. */
export function internPercent(arena: TextArena, bytes: Uint8Array, from: number, to: number): number {
  const text = decodeUtf8(bytes, from, to).trim();
  const shown = percentText(text);
  return shown === null ? internNumber(arena, bytes, from, to) : arena.intern(shown, TextKind.string);
}

/** `0.021` → `2.1%`, whatever the format's places; null for what is no number. */
export function percentText(text: string): string | null {
  const value = /^[0-9.eE+-]{1,40}$/.test(text) ? Number(text) * 100 : Number.NaN;
  return Number.isFinite(value) ? `${rounded(value)}%` : null;
}

/** Id of a number that its cell shows with zeros in front, as `0004711`: they belong to a number of a part. */
export function internPadded(arena: TextArena, bytes: Uint8Array, from: number, to: number, digits: number): number {
  const text = decodeUtf8(bytes, from, to).trim();
  const padded = paddedNumber(text, digits);
  return padded === null ? internNumber(arena, bytes, from, to) : arena.intern(padded, TextKind.number);
}

/** Id of a number that its cell shows with words around it, as `MAG-04711`: a text, as a reader sees it. */
export function internLiteral(
  arena: TextArena,
  bytes: Uint8Array,
  from: number,
  to: number,
  form: LiteralForm,
): number {
  const shown = form(decodeUtf8(bytes, from, to));
  return shown === null ? internNumber(arena, bytes, from, to) : arena.intern(shown, TextKind.string);
}

/** A whole number with zeros in front, as long as its format asks; null for any other. */
export function paddedNumber(text: string, digits: number): string | null {
  const whole = /^(\d{1,40})(?:\.0+)?$/.exec(text)?.[1];
  return whole === undefined || whole.length >= digits ? null : whole.padStart(digits, '0');
}

/** Id of a number whose cell shows it as a date; as a number when it is none. */
export function internSerial(
  arena: TextArena,
  bytes: Uint8Array,
  from: number,
  to: number,
  form: DateForm,
  date1904: boolean,
): number {
  const text = decodeUtf8(bytes, from, to).trim();
  const iso = /^[0-9.eE+-]{1,40}$/.test(text) ? serialToIso(Number(text), form, date1904) : null;
  return iso === null ? internNumber(arena, bytes, from, to) : arena.intern(iso, TextKind.date);
}
