import { escapeText } from '../terminal/text.ts';

/** Most UTF-16 units that a cell of Excel holds. */
export const MOST_UNITS = 32_767;

/**
 * A text of a file as the text of a cell: control characters are left out, signs that turn the reading order or have no width
 * are written out, what is too long ends in "…". `_x0041_` would be read as a character, so its underscore is written out.
 */
export function cellText(text: string): string {
  const plain = escapeText(text.replace(/[\t\r\n]{1,1000}/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, ''));
  const safe = plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (safe.length <= MOST_UNITS) return safe;
  const cut = safe.slice(0, MOST_UNITS - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Names that Excel keeps for itself, in lower case. */
const RESERVED = new Set(['history']);

/**
 * A legal name of a sheet that is not taken yet: 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end.
 * Sheets are told apart without case.
 */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const plain = cellText(text)
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s{1,1000}/g, ' ')
    .replace(/^['\s]{1,1000}|['\s]{1,1000}$/g, '');
  const base = plain === '' || RESERVED.has(plain.toLowerCase()) ? `Sheet ${plain}`.trim() : plain;
  const cut = (room: number): string => base.slice(0, room).replace(/[\ud800-\udbff]$|['\s]{1,31}$/g, '');
  let name = cut(31);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${String(number)})`;
    name = `${cut(31 - ending.length)}${ending}`;
  }
  return name;
}
