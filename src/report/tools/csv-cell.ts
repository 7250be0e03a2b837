import { escapeText } from '../terminal/text.ts';

/** One RFC 4180 record with its line end. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** How CSV begins by which Excel knows UTF-8; nothing where that is not wanted. */
export const byteOrderMark = (isWanted: boolean): string => (isWanted ? '\uFEFF' : '');

/** What spreadsheets run: signs of formulas, full-width ones and a DDE bar included, also behind blanks. */
const FORMULA = /^\s{0,1000}[=+\-@＝＋－＠|%]/u;
/** The same behind what parts cells where the comma is a decimal sign: a German Excel opens a file of commas by semicolons. */
const BEHIND = /(;["\s]{0,1000})(?=[=+\-@＝＋－＠|%])/gu;

/** A text that a spreadsheet would run if a reader edited its cell or saved it as CSV. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/**
 * A text of a file as a cell. A text that would be run gets an apostrophe in front. Control characters and signs that turn the reading
 * order are written out.
 */
export function csvCell(text: string): string {
  const shown = escapeText(text).replace(BEHIND, "$1'");
  const safe = looksLikeFormula(shown) ? `'${shown}` : shown;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
