import { FormulaKind } from '../cell/formulas.ts';

/** A formula of a BIFF8 sheet with a 0 or an empty text for its value. */
export interface BiffFormula {
  /** As `cellNumber` makes it. */
  readonly cell: number;
  readonly isZero: boolean;
  readonly kind: FormulaKind;
  /** It names an empty text, which it may come to. */
  readonly mayBeBlank: boolean;
}

/** Bytes of tokens behind their first, by what is left of it without its class. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  [0x20, 7],
  [0x21, 2],
  [0x22, 3],
  [0x23, 4],
  [0x24, 4],
  [0x25, 8],
  [0x2a, 4],
  [0x2b, 8],
  [0x2c, 4],
  [0x2d, 8],
  [0x39, 6],
  [0x3a, 6],
  [0x3b, 10],
  [0x3c, 6],
  [0x3d, 10],
]);
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CONCAT = 0x08;
const FUNCTION = 0x21;
const FUNCTION_OF_MANY = 0x22;
/** MID, LEFT, RIGHT, TRIM, REPT, LOWER, UPPER, PROPER, TEXT, SUBSTITUTE, CONCATENATE. */
const TEXTS = new Set([31, 115, 116, 118, 30, 112, 113, 114, 48, 120, 336]);
/** COUNT, SUM, AVERAGE, MIN, MAX, ROW, COLUMN, ROUND, LEN, PRODUCT, SUMPRODUCT, SUBTOTAL, SUMIF, COUNTIF, COUNTA. */
const NUMBERS = new Set([0, 4, 5, 6, 7, 8, 9, 27, 32, 183, 228, 344, 345, 346, 169]);

/** What a formula comes to: its tokens stand in reverse Polish order, so that the last one says it. */
export function biffFormulaKind(view: DataView, from: number, to: number): Pick<BiffFormula, 'kind' | 'mayBeBlank'> {
  let last = -1;
  let name = -1;
  let count = 0;
  let mayBeBlank = false;
  for (let at = from; at < to;) {
    const token = view.getUint8(at);
    const base = token < 0x20 ? token : (token & 0x1f) | 0x20;
    let size = SIZES.get(base) ?? 0;
    if (base === 0x01 || base === 0x02) return { kind: FormulaKind.any, mayBeBlank: true };
    if (base === TEXT) {
      if (at + 3 > to) break;
      const length = view.getUint8(at + 1);
      mayBeBlank ||= length === 0;
      size = 2 + length * ((view.getUint8(at + 2) & 1) === 0 ? 1 : 2);
    } else if (base === ATTRIBUTE) {
      if (at + 4 > to) break;
      const flags = view.getUint8(at + 1);
      // A choice has a table of places behind it; a sum is written as one.
      size = 3 + ((flags & 0x04) === 0 ? 0 : (view.getUint16(at + 2, true) + 1) * 2);
      if ((flags & 0x10) !== 0) [last, name, count] = [FUNCTION, 4, count + 1];
      at += 1 + size;
      continue;
    } else if (size === 0 && (base < 0x03 || base > 0x16)) return { kind: FormulaKind.any, mayBeBlank: true };
    if (base !== 0x15) {
      last = base;
      count++;
      if (base === FUNCTION && at + 3 <= to) name = view.getUint16(at + 1, true);
      else if (base === FUNCTION_OF_MANY && at + 4 <= to) name = view.getUint16(at + 2, true) & 0x7fff;
    }
    at += 1 + size;
  }
  const isFunction = last === FUNCTION || last === FUNCTION_OF_MANY;
  if (last === CONCAT || (last === TEXT && count === 1) || (isFunction && TEXTS.has(name)))
    return { kind: FormulaKind.text, mayBeBlank };
  const isNumber =
    (last >= 0x03 && last <= 0x0e) || (last >= 0x12 && last <= 0x14) || (isFunction && NUMBERS.has(name));
  return { kind: isNumber ? FormulaKind.number : FormulaKind.any, mayBeBlank };
}
