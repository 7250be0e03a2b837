import { percentText } from '../cell/cell-shown.ts';

/**
 * What a cell with a number behind it (`x:num`) holds: the number, which has all its digits, or what the cell shows where that says more.
 *
 * @param number as the attribute has it
 * @param shown the text of the cell
 * @returns null: the number itself
 */
export function shownFor(number: string, shown: string): string | null {
  if (isDate(shown)) return shown;
  const [, digits, fraction = ''] = /^([+-]?\d{1,15}(?:[.,](\d{1,15}))?)\s{0,2}%$/.exec(shown) ?? [];
  if (digits === undefined) return null;
  // A mark that multiplies nothing (`0"%"`) leaves the number as it is shown.
  const off = Math.abs(Number(number) * 100 - Number(digits.replace(',', '.')));
  return off <= 0.51 * 10 ** -fraction.length ? percentText(number) : shown;
}

/** `x:num` holds the serial number of a date. */
function isDate(shown: string): boolean {
  return /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:\s|$)|\p{L}{3}[\s.-]{1,3}\d|\d:\d\d/u.test(shown);
}
