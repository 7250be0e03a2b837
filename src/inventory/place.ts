import { tableOf } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import type { Field } from '../map/types.ts';
import { locationAt, ownCell } from '../rules/location.ts';
import type { Location } from '../rules/types.ts';

const BEST: readonly Field[] = ['partNumber', 'mpn', 'name', 'description'];

/** Where a line stands: its cell with the number or description, or its element. */
export function placeOfLine(bom: Bom, line: number): Location {
  const table = tableOf(bom, line);
  if (table === null) throw new RangeError(`line ${line} is in no table`);
  const { sheet } = table;
  const ordinal = table.lines.ordinal[bom.lineIndex[line] ?? 0] ?? 0;
  const columns = BEST.flatMap((field) => table.columns.get(field) ?? []);
  const column = columns.find((one) => sheet.text(ordinal, one).trim() !== '') ?? table.left;
  return locationAt(table, ordinal, ownCell(table, ordinal, column));
}

/** One cell of text for a place: `BOM!D17`, `line 12 /bom[1]/part[3]`. */
export function placeWords({ sheet, cell, line, path }: Location): string {
  const spot = cell ?? (line === undefined ? '' : `line ${String(line)}`);
  return [sheet === null ? spot : `${sheet}!${spot}`, path ?? ''].filter((word) => word !== '').join(' ');
}
