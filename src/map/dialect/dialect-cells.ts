import type { Sheet } from '../../read/sheet.ts';
import { spellings, type Dialect } from './dialect.ts';
import { headerKey } from '../headers/headers.ts';

/** Rows below a header that are looked at. */
const LOOKED_AT = 40;

/** Whether most cells of a column have the form that a dialect knows them by; an empty list decides nothing. */
export function areLike(
  sheet: Sheet,
  headerRow: number,
  headers: ReadonlyMap<number, string>,
  { column: named, like }: NonNullable<Dialect['recognise']['cells']>,
): boolean {
  const keys = new Set(named.map(headerKey));
  const form = new RegExp(like, 'u');
  for (const [column, header] of headers) {
    if (!spellings(header).some((key) => keys.has(key))) continue;
    let [filled, alike] = [0, 0];
    for (let row = headerRow + 1; row < Math.min(sheet.rowCount, headerRow + 1 + LOOKED_AT); row++) {
      const text = sheet.text(row, column);
      if (text.trim() === '') continue;
      filled++;
      if (form.test(text)) alike++;
    }
    if (alike * 2 >= filled) return true;
  }
  return false;
}
