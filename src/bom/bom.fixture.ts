import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf, type Cell } from '../map/sheet.fixture.ts';
import { fieldText } from './access.ts';
import { assemble } from './assemble.ts';
import type { Bom } from './types.ts';

/** A BOM from the rows of one sheet, or of several, for tests. */
export function bomOf(...sheets: readonly (readonly (readonly Cell[])[])[]): Bom {
  return assemble(sheets.flatMap((rows, i) => mapSheet(sheetOf(rows, `Sheet${i + 1}`)).tables));
}

/** `child < parent` by part number, for reading. */
export function links(bom: Bom): string[] {
  const name = (line: number): string => fieldText(bom, line, 'partNumber') || fieldText(bom, line, 'description');
  return Array.from(bom.parent, (above, line) => (above < 0 ? name(line) : `${name(line)} < ${name(above)}`));
}

/** Part id by key; throws when there is none. */
export function partOf(bom: Bom, key: string): number {
  const keys = keysOf(bom);
  const part = keys.indexOf(key);
  if (part < 0) throw new Error(`no part ${key} among ${keys.join(', ')}`);
  return part;
}

/** Keys of all parts. */
export function keysOf({ partKey, partCount }: Bom): string[] {
  return Array.from({ length: partCount }, (_, part) => partKey.at(part) ?? '');
}
