import type { Sheet } from '../../read/sheet.ts';
import { unknownHeader, wordsAbove } from './headerless.ts';
import { isNoCount, looksLikeQuantity } from './no-count.ts';
import { foreignTable } from '../not-parts.ts';
import { profileColumn, sampleRows, type Profile } from '../columns/profile.ts';
import { makeTable } from '../tables.ts';
import type { Field, Table } from '../types.ts';

/** Longer texts in most cells are no names. */
const LONGEST = 80;
const MOST_COLUMNS = 60;
const LOOSE = 0.2;
const SENTENCE = /[.!?。]$/;
const DATUM = /^[-\s]{0,8}[\p{Ll}_.]{1,30}\s?[:=]\s{0,3}\S|^\[[^\]]{1,40}\]$/u;
/** More words make a sentence, or go on from the line above. */
const MOST_WORDS = 5;

/**
 * A sheet that is known to name parts, and reads as no list by header or cells, as one: every text of a row says what its part is. Null:
 * it is made of sentences, or a sheet of another kind. `naming`: the only column that names parts, below a header in the first row;
 * `header`: the row of the header where it is known, null where there is none.
 */
export function readLoosely(sheet: Sheet, naming: number | null = null, header?: number | null): Table | null {
  if (sheet.columnNames !== null || sheet.rowCount < 2 || foreignTable(sheet) !== null) return null;
  const rows = sampleRows(0, sheet.rowCount - 1).filter((row) => sheet.filled(row).length > 0);
  const heads =
    header !== undefined
      ? header
      : naming !== null
        ? 0
        : (unknownHeader(sheet, rows) ?? wordsAbove(sheet, rows) ?? wordsFirst(sheet, rows));
  const body = heads === null ? rows : rows.filter((row) => row > heads);
  const columns = Array.from({ length: Math.min(sheet.columnCount, MOST_COLUMNS) }, (_, column) => column);
  const profiles = columns.map((column) => profileColumn(sheet, column, body)).filter(({ filled }) => filled > 0);
  const texts = profiles.filter((p) => p.letters >= 0.5 && p.url < 0.5 && p.meanLength >= 2);
  const first = texts.find((p) => p.fill >= 0.5);
  if (body.length < 2 || first === undefined || first.meanLength > LONGEST || first.distinct < 0.5) return null;
  if (isProse(sheet, first, body)) return null;
  const code = profiles.find(
    (p) => p.code >= 0.6 && p.prose < 0.2 && p.distinct >= 0.7 && p.fill >= 0.6 && p.meanLength >= 4,
  );
  const words = texts.filter((p) => (naming === null ? p !== code : p.column === naming));
  const found = new Map<Field, number[]>([
    ['description', (words.length === 0 ? texts : words).map(({ column }) => column)],
  ]);
  if (code !== undefined && words.length > 0) found.set('partNumber', [code.column]);
  const quantity = profiles.find(
    (p) =>
      looksLikeQuantity(p) &&
      p.column > first.column &&
      p.meanLength <= 5 &&
      !(heads !== null && isNoCount(sheet.text(heads, p.column))),
  );
  // A header that is known by its name alone says of no other column what it is.
  if (naming === null && quantity !== undefined && quantity !== code && !texts.includes(quantity))
    found.set('quantity', [quantity.column]);
  const headers = new Map(
    heads === null ? [] : sheet.filled(heads).map((column) => [column, sheet.text(heads, column).trim()] as const),
  );
  return makeTable(sheet, {
    columns: found,
    headers,
    headerRow: heads === null ? null : sheet.rowNumber(heads),
    firstRow: heads === null ? 0 : heads + 1,
    lastRow: sheet.rowCount - 1,
    left: 0,
    right: sheet.columnCount - 1,
    ignored: [],
    confidence: LOOSE,
  });
}

/** A first row of two words and more, none of which is in its column again. */
function wordsFirst(sheet: Sheet, rows: readonly number[]): number | null {
  const at = rows.findIndex((row) => sheet.filled(row).length >= 2);
  const row = at < 0 || at > 3 ? undefined : rows[at];
  if (row === undefined) return null;
  const columns = sheet.filled(row);
  const texts = columns.map((column) => sheet.text(row, column).trim());
  const isHeader = texts.every(
    (text) => text.length <= 24 && /\p{L}/u.test(text) && !/\d/.test(text) && text.split(/\s+/).length <= 3,
  );
  return isHeader && new Set(texts).size === texts.length ? row : null;
}

/** Most cells are sentences, or go on from one to the next, or are data line by line. */
function isProse(sheet: Sheet, { column }: Profile, rows: readonly number[]): boolean {
  const texts = rows.map((row) => sheet.text(row, column).trim()).filter((text) => text !== '');
  // `no=MAG-1`, `qty: 4`: data line by line, of which several make a part.
  if (texts.filter((text) => DATUM.test(text)).length * 5 >= texts.length * 2) return true;
  const prose = texts.filter(
    (text) => text.split(/\s+/).length > MOST_WORDS && (SENTENCE.test(text) || /^\p{Ll}/u.test(text)),
  ).length;
  return prose * 2 >= texts.length;
}
