import { isHeaderWord } from '../../map/headers/dictionary.ts';
import { LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { Screen } from '../../materials/screen/screen.ts';

const MOST_LOOKED_AT = 200;

/** Whether lists have columns of words that no field has, rows above their header, or labels below each other: hardly any has, and none waits for the code. */
export function mayHoldMore(tables: readonly Table[]): boolean {
  return tables.some(({ sheet, headerRow, firstRow, left, right, columns, lines }) => {
    const header = headerRow === null ? -1 : sheet.ordinalOf(headerRow);
    if (
      header >= 3 ||
      (header >= 0 &&
        lines.count > 0 &&
        isHeaderWord(sheet.text(firstRow, left)) &&
        isHeaderWord(sheet.text(header, left)))
    )
      return true;
    const mapped = new Set([...columns.values()].flat());
    for (let column = left; column <= right; column++) {
      if (mapped.has(column)) continue;
      for (let line = 0; line < Math.min(lines.count, MOST_LOOKED_AT); line++)
        if (
          /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(
            sheet.text(lines.ordinal[line] as number, column),
          )
        )
          return true;
    }
    return false;
  });
}

/** What rows are that are judged as no part; of the references those that are texts. */
export const BESIDE_LINES: readonly LineKind[] = [LineKind.heading, LineKind.note, LineKind.total, LineKind.reference];

/** Rows of which no part is made that are looked at. */
export const MOST_BESIDE = 2000;

/** Whether a text may name what would be reported, by the bits that a screen has of it. */
export const mayName = (bits: number): boolean =>
  (bits & (Screen.carrier | Screen.thing)) !== 0 || ((bits & Screen.noun) !== 0 && (bits & Screen.cue) !== 0);

/** Whether headings, notes or sums of lists have words that may name what would be reported: lines that nobody put into columns stand among them. */
export function haveNotes(tables: readonly Table[], { screening }: Decomposer): boolean {
  let looked = 0;
  return tables.some(({ sheet, lines }) => {
    for (let line = 0; line < lines.count; line++) {
      if (!BESIDE_LINES.includes(lines.kind[line] as LineKind)) continue;
      if (++looked > MOST_BESIDE) return false;
      const ordinal = lines.ordinal[line] as number;
      if (sheet.filled(ordinal).some((column) => mayName(screening.screen(sheet.text(ordinal, column))))) return true;
    }
    return false;
  });
}

/** Rows of a sheet with a header, a text or two, and what is empty between them. */
const MOST_OF_FEW = 6;

/** Whether a sheet holds no more than a few texts, which look like no list. */
export const holdsFew = ({ tables, sheet }: MappedSheet): boolean =>
  tables.length === 0 &&
  sheet.columnNames === null &&
  sheet.rowCount > 0 &&
  sheet.rowCount <= MOST_OF_FEW &&
  Array.from({ length: sheet.rowCount }, (_, ordinal) => sheet.filled(ordinal)).every(({ length }) => length < 2);
