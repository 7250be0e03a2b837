import type { MappedSheet } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import { cellName, type Sheet } from '../read/sheet.ts';
import type { UnitError } from './types.ts';

/** Something in a sheet without a parts list that a list would be asked about. */
export interface UnreadContent {
  /** `B7`, or the path of an element. */
  readonly place: string;
  readonly text: string;
}

/** Rows and cells that are looked at; a sheet that names nothing so far is not taken for a list. */
const MOST_ROWS = 2000;
const MOST_CELLS = 20_000;
/** Longer cells tell a story. */
const LONGEST = 80;
/** From this confidence the thing itself counts, and a component that is always told of. */
const FIRM = 0.5;
/** Fewer rows are no list. */
const LEAST_ROWS = 3;

/** A file without a list that names what a list would be asked about is not clean: somebody has to look at it. */
export function namedInside(mapped: readonly MappedSheet[], decomposer: Decomposer): UnitError | null {
  for (const { sheet, reason } of mapped) {
    const named = unreadContent(sheet, decomposer);
    if (named === null) continue;
    return {
      code: 'columns-not-understood',
      message: `no parts list was understood (${reason}), and ${named.place} names what would be reported in one: “${named.text}”`,
      hint: 'If it is a list, name its columns in the configuration ("mappings"; "lintanide inspect" shows how); if it is none, leave it out ("ignore").',
      place: sheet.name === null ? named.place : `sheet "${sheet.name}", ${named.place}`,
    };
  }
  return null;
}

/**
 * The first cell of a sheet that firmly names a magnet, a controlled material or a component with a magnet; null for none.
 * Sheets of one column and of a few rows are notes, and name what they like.
 */
export function unreadContent(sheet: Sheet, decomposer: Decomposer): UnreadContent | null {
  if (sheet.rowCount < LEAST_ROWS || sheet.columnCount < 2) return null;
  const rows = Math.min(sheet.rowCount, MOST_ROWS);
  const seen = new Set<number>();
  let beside = 0;
  let found: UnreadContent | null = null;
  for (let row = 0; row < rows; row++) {
    const columns = sheet.filled(row);
    if (columns.length >= 2) beside++;
    if (found !== null) continue;
    for (const column of columns) {
      const id = sheet.id(row, column);
      if (seen.size >= MOST_CELLS || seen.has(id)) continue;
      seen.add(id);
      const text = sheet.texts.text(id).trim();
      if (text.length > LONGEST || !/\p{L}{3}/u.test(text) || /[.!?。]$/u.test(text)) continue;
      const { contents } = decomposer.decompose({
        texts: [{ role: 'description', text, column }],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      });
      if (!contents.some(({ confidence, report }) => report && confidence >= FIRM)) continue;
      const place = sheet.element(row)?.path ?? cellName(sheet.rowNumber(row), column);
      found = { place, text };
      break;
    }
  }
  // A list has something beside it on most rows.
  return beside * 2 >= rows ? found : null;
}
