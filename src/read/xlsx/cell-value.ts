import { type TextArena, TextKind } from '../arena.ts';
import { decodeUtf8, spells } from '../scanner-text.ts';
import { serialToIso, tidyIso } from './dates.ts';
import type { DateForm } from './number-format.ts';
import type { LiteralForm } from './number-literals.ts';
import { internText } from './text-buffer.ts';

/** Types of cells (ECMA-376 part 1, 18.18.11). */
export const CellType = {
  number: 0,
  shared: 1,
  formulaText: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
  unknown: 7,
} as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

const TYPES: readonly (readonly [spelling: string, type: CellType])[] = [
  ['s', CellType.shared],
  ['n', CellType.number],
  ['str', CellType.formulaText],
  ['inlineStr', CellType.inline],
  ['b', CellType.boolean],
  ['e', CellType.error],
  ['d', CellType.date],
];

export function cellType(bytes: Uint8Array, from: number, to: number): CellType {
  // Nearly every cell that states a type is a shared string.
  if (to - from === 1 && bytes[from] === 0x73) return CellType.shared;
  for (const [spelling, type] of TYPES) if (to - from === spelling.length && spells(bytes, from, spelling)) return type;
  return CellType.unknown;
}

/** Reads a non-negative whole number; -1 if the bytes are anything else, or too large to be one here. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 10) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits of a fraction that Excel shows; those after them are noise of binary arithmetic (`0.30000000000000004`). */
const SHOWN_DIGITS = 15;

/**
 * Id of a number as text. The file's digits are kept, up to the 15 that Excel shows of a fraction; but a whole number
 * is written as one, since `4.0` and `1.2345678E7` are how some programs store 4 and the part number 12345678.
 */
export function internNumber(arena: TextArena, bytes: Uint8Array, from: number, to: number): number {
  let i = bytes[from] === 0x2d ? from + 1 : from;
  const whole = i;
  while (i < to && isDigit(bytes[i])) i++;
  if (i === to && i > whole) return arena.internBytes(bytes, from, to, TextKind.number);
  if (i > whole && bytes[i] === 0x2e) {
    const point = i++;
    let last = point;
    for (; i < to && isDigit(bytes[i]); i++) if (bytes[i] !== 0x30) last = i;
    if (i === to) {
      if (last === point) return arena.internBytes(bytes, from, point, TextKind.number);
      if (to - from <= SHOWN_DIGITS + 1) return arena.internBytes(bytes, from, to, TextKind.number);
      return internFraction(arena, bytes, from, point, to);
    }
  }
  return internOddNumber(arena, decodeUtf8(bytes, from, to).trim());
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

const scratch = new Uint8Array(64);

/** A long fraction, rounded in its digits: sums and quotients fill whole columns with such numbers. */
function internFraction(arena: TextArena, bytes: Uint8Array, from: number, point: number, to: number): number {
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
function internOddNumber(arena: TextArena, text: string): number {
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

/** Id of what a cell of a type other than number and shared string holds. */
export function internTyped(arena: TextArena, bytes: Uint8Array, from: number, to: number, type: CellType): number {
  if (type === CellType.formulaText || type === CellType.inline)
    return internText(arena, bytes, from, to, TextKind.string);
  const text = decodeUtf8(bytes, from, to).trim();
  if (type === CellType.error) return arena.intern(text, TextKind.error);
  if (type === CellType.date) return arena.intern(tidyIso(text), TextKind.date);
  const logical = text === '1' || text === 'true' ? 'TRUE' : text === '0' || text === 'false' ? 'FALSE' : text;
  return arena.intern(logical, TextKind.boolean);
}
