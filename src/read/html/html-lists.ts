import type { TextArena } from '../arena.ts';
import { countedSheet } from '../lists/counted-list.ts';
import { addItems } from '../lists/filed-items.ts';
import { itemsIn } from '../lists/list-items.ts';
import { outlineOf } from './html-outline.ts';
import { limitError } from '../limits.ts';
import { listsBetween } from '../lists/lists-between.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** Things that are counted here and there in a page are no list yet. */
const FEWEST = 3;

/**
 * The lists of a page that are none in tables: the items of a page that is called a list, those below a title that says so, things that are
 * counted. Null: it has none. What of a page without tables is in none of them is named as left out.
 *
 * @throws ReadError `limit-rows`
 */
export function listsOfPage(
  html: string,
  hasTables: boolean,
  texts: TextArena,
  options: ReadOptions,
): { readonly sheets: Sheet[]; readonly skipped: NonNullable<ReadResult['skipped']> } | null {
  const { lines, numbers } = outlineOf(html);
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The document');
  const sheets = wholeList(lines, hasTables, texts, options) ?? listsBetween(lines, [], texts, options).filter(isNamed);
  const rows = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  if (rows < FEWEST) return null;
  for (const sheet of sheets)
    for (let row = 0; row < sheet.rowCount; row++) sheet.setLine(row, numbers[sheet.rowNumber(row) - 1] ?? 0);
  const all = lines.filter((line) => line !== '').length;
  const skipped =
    hasTables || all <= rows
      ? []
      : [
          {
            what: `${String(all - rows)} of ${String(all)} lines of text`,
            reason: 'outside the lists of a page without tables',
          },
        ];
  return { sheets, skipped };
}

/** What the items of a text are in is known. */
const isNamed = ({ columnFields }: Sheet): boolean => columnFields !== null;

function wholeList(
  lines: readonly string[],
  hasTables: boolean,
  texts: TextArena,
  { isList, isListTitle }: ReadOptions,
): Sheet[] | null {
  const items = !hasTables && isList?.() === true ? itemsIn(lines, null) : null;
  if (items === null) return null;
  const sheet = countedSheet(texts);
  addItems(sheet, lines, items, isListTitle);
  return [sheet];
}
