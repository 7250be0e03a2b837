import type { MappedSheet } from '../../map/types.ts';
import { cellName, type Sheet } from '../../read/sheet.ts';
import type { Location, Unread } from '../../rules/types.ts';
import type { UnitError } from '../types.ts';
import type { CarrierFinder } from './unread-content.ts';

/** What stands on a sheet and in no cell: comments and text boxes that name what a list would be asked about. */
export function drawnOf(sheet: Sheet, finder: () => CarrierFinder): Unread[] {
  const found: Unread[] = [];
  for (const [key, comment] of sheet.comments) {
    const [row, column] = key.split(':').map(Number) as [number, number];
    const text = finder().inText(comment);
    // What its row says itself is judged there.
    if (text === null || finder().inRow(sheet, sheet.ordinalOf(row)) !== null) continue;
    found.push({
      kind: 'comment',
      locations: [{ ...placeOn(sheet, text), row, column: column + 1, cell: cellName(row, column) }],
      data: { text },
    });
  }
  for (const drawn of sheet.drawn) {
    const text = finder().inText(drawn);
    if (text !== null) found.push({ kind: 'drawn', locations: [placeOn(sheet, text)], data: { text } });
  }
  return found;
}

const placeOn = (sheet: Sheet, text: string): Location => ({
  sheet: sheet.name,
  row: null,
  column: null,
  cell: null,
  text,
  ...(sheet.hidden ? { hidden: true } : {}),
});

/** A workbook without a list in its cells that has text boxes or pictures instead: nobody has looked at what they hold. */
export function onlyDrawn(mapped: readonly MappedSheet[], finder: () => CarrierFinder): UnitError | null {
  const isEmpty = mapped.every(({ sheet }) => sheet.rowCount === 0);
  for (const { sheet } of mapped) {
    const text = sheet.drawn.map((drawn) => finder().inText(drawn)).find((named) => named !== null);
    const place = sheet.name === null ? null : `sheet "${sheet.name}"`;
    if (text !== undefined)
      return {
        code: 'columns-not-understood',
        message: `no parts list was understood, and a text box names what would be reported in one: “${text}”`,
        hint: 'Put the list into cells, one part in a row, or leave the file out ("ignore").',
        place,
      };
    if (isEmpty && sheet.pictures > 0)
      return {
        code: 'pictures-only',
        message: 'the sheet holds pictures and no cells: what they show is not read',
        hint: 'Export the list itself as .xlsx or .csv, or leave the file out ("ignore").',
        place,
      };
  }
  return null;
}
