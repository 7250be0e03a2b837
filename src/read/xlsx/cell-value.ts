import { type TextArena, TextKind } from '../arena.ts';
import { serialToIso, tidyIso } from './dates.ts';
import type { DateForm } from './number-format.ts';
import type { TextBuffer } from './text-buffer.ts';

/** Types of cells (ECMA-376 part 1, 18.18.11). */
export const CellType = { number: 0, shared: 1, formulaText: 2, inline: 3, boolean: 4, error: 5, date: 6, unknown: 7 } as const; // prettier-ignore
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
  for (const [spelling, type] of TYPES) if (spells(bytes, from, to, spelling)) return type;
  return CellType.unknown;
}

function spells(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[from + i] !== word.charCodeAt(i)) return false;
  return true;
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

/**
 * Id of a number as text. The file's digits are kept, also noise as in `4.997999999999999`; but a whole number is
 * written as one, since `4.0` and `1.2345678E7` are how some programs store 4 and the part number 12345678.
 */
export function internNumber(arena: TextArena, buffer: TextBuffer): number {
  const length = buffer.length;
  const bytes = buffer.bytes;
  let plain = true;
  for (let i = 0; i < length && plain; i++) plain = isDigit(bytes[i]) || (i === 0 && bytes[i] === 0x2d);
  if (plain) return arena.internBytes(bytes, 0, length, TextKind.number);
  const text = buffer.text().trim();
  const number = /^[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?$/.test(text);
  if (!number) return arena.intern(text, TextKind.string);
  const pointed = /^([+-]?[0-9]+)\.0*$/.exec(text);
  if (pointed !== null) return arena.intern(pointed[1] ?? text, TextKind.number);
  const value = Number(text);
  const whole = /[eE]/.test(text) && Number.isSafeInteger(value);
  return arena.intern(whole ? String(value) : text, TextKind.number);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Id of a number whose cell shows it as a date; as a number when it is none. */
export function internSerial(arena: TextArena, buffer: TextBuffer, form: DateForm, date1904: boolean): number {
  const text = buffer.text().trim();
  const iso = /^[0-9.eE+-]{1,40}$/.test(text) ? serialToIso(Number(text), form, date1904) : null;
  return iso === null ? internNumber(arena, buffer) : arena.intern(iso, TextKind.date);
}

/** Id of what a cell of a type other than number and shared string holds. */
export function internTyped(arena: TextArena, buffer: TextBuffer, type: CellType): number {
  if (type === CellType.boolean) {
    const text = buffer.text().trim();
    return arena.intern(
      text === '1' || text === 'true' ? 'TRUE' : text === '0' || text === 'false' ? 'FALSE' : text,
      TextKind.boolean,
    );
  }
  if (type === CellType.error) return arena.intern(buffer.text().trim(), TextKind.error);
  if (type === CellType.date) return arena.intern(tidyIso(buffer.text()), TextKind.date);
  return buffer.intern(arena, TextKind.string);
}
