import { escapeText } from '../terminal/text.ts';

/** One RFC 4180 record with its line end. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** How CSV begins by which Excel knows UTF-8; nothing where that is not wanted. */
export const byteOrderMark = (isWanted: boolean): string => (isWanted ? '\uFEFF' : '');

/**
 * A text of a file as a cell. Spreadsheets run what begins like a formula, full-width signs and a DDE bar included: such
 * a text gets an apostrophe in front. Control characters and signs that turn the reading order are written out.
 */
export function csvCell(text: string): string {
  const shown = escapeText(text);
  const safe = /^\s{0,1000}[=+\-@＝＋－＠|%]/u.test(shown) ? `'${shown}` : shown;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
