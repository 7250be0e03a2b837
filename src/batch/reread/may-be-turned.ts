import { headerCandidates } from '../../map/headers/dictionary.ts';
import { headerForm } from '../../map/headers/headers.ts';
import type { Field, MappedSheet } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';

/** What words of a header mean and names of parts hardly do: "Module", "Product" and "Screws" may be parts. */
const NAMES_OF_PARTS: readonly Field[] = ['name', 'category', 'endUse', 'endUser', 'document', 'drawing'];
/** A list in columns has a row for each label. */
export const MOST_LABELS = 60;
/** Labels stand in one of the first columns. */
const FIRST_COLUMNS = 3;
/** A title, numbers of the parts and their names may stand above the first labels. */
const FIRST_ROWS = 12;
const FEWEST_LABELS = 2;
/** So many parts beside a label; a title block has one value, or two. */
export const FEWEST_PARTS = 3;
const LONGEST = 40;

/** "U1", "Q1", "BT2" are numbers of parts, whatever "U" and "Q" are short for. */
const DESIGNATOR = /^\p{Lu}{1,2}\d{1,4}$/u;

/** Whether a text is what a column is headed by, and no name of a part. */
export const isLabel = (text: string): boolean =>
  text.length <= LONGEST &&
  !DESIGNATOR.test(text.trim()) &&
  headerCandidates(text.trim().replace(/[:：]$/u, '')).some(
    ({ kind, field }) => kind !== 'contained' && !NAMES_OF_PARTS.includes(field),
  );

/** The word of a label: "PN-01", "PN-02" are one, with the numbers of parts or of lines behind it. */
export const wordOf = (text: string): string => headerForm(text)?.bare ?? text;

/** Labels of different words in the first cells of a column. */
function labelsIn(sheet: Sheet, column: number): number {
  const words = new Set<string>();
  for (let row = 0; row < Math.min(FIRST_ROWS, sheet.rowCount); row++) {
    const text = sheet.text(row, column).trim();
    if (text !== '' && isLabel(text)) words.add(wordOf(text));
  }
  return words.size;
}

/** Whether labels stand below each other in one of the first columns of a small sheet, and at least three cells beside them. */
export const mayBeTurned = ({ sheet }: MappedSheet): boolean =>
  sheet.columnNames === null &&
  sheet.rowCount >= FEWEST_LABELS &&
  sheet.rowCount <= MOST_LABELS &&
  sheet.columnCount > FEWEST_PARTS &&
  Array.from({ length: FIRST_COLUMNS }, (_, column) => column).some(
    (column) => labelsIn(sheet, column) >= FEWEST_LABELS,
  );
