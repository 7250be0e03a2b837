import { type TextArena, TextKind } from '../arena.ts';
import { decodeUtf8, spells } from '../xml/scanner-text.ts';
import { internFraction, internOddNumber } from './cell-shown.ts';
import { tidyIso } from './dates.ts';
import { internText } from '../xlsx/text-buffer.ts';

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

/** The type that an attribute `t` states (`s`, `str`, `b`, …), by its bytes; `unknown` for any other word. */
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
export const SHOWN_DIGITS = 15;

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

/** Whether a byte is an ASCII digit; undefined, behind the end, is none. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
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
