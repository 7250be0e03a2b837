import { isHeaderWord } from '../map/dictionary.ts';
import { LineKind, type Table } from '../map/types.ts';

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

/** Whether lists have headings or notes: lines that nobody put into columns may stand among them. */
export const haveNotes = (tables: readonly Table[]): boolean =>
  tables.some(({ lines: { kind } }) => kind.includes(LineKind.heading) || kind.includes(LineKind.note));
