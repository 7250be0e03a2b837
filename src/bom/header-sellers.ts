import { fieldText, tableOf } from './access.ts';
import { isNoNumber } from './placeholder.ts';
import type { Bom } from './types.ts';

/* "Digi-Key Part Number", "Mouser #", "LCSC": columns of order numbers whose header names who sells by them. */

const SELLERS: readonly (readonly [RegExp, string])[] = [
  [/digi-?key/iu, 'Digi-Key'],
  [/mouser/iu, 'Mouser'],
  [/lcsc/iu, 'LCSC'],
  [/jlc(?:pcb)?(?![a-z])/iu, 'JLCPCB'],
  [/farnell/iu, 'Farnell'],
  [/newark/iu, 'Newark'],
  [/mc ?master/iu, 'McMaster-Carr'],
  [/reichelt/iu, 'Reichelt'],
  [/conrad/iu, 'Conrad'],
  [/(?<![a-z])tme(?![a-z])/iu, 'TME'],
  [/(?<![a-z])rs(?: components| part| stock| order| no\b| #|$)/iu, 'RS Components'],
];

/** Who sells a part, and the number by which. */
interface Seller {
  readonly name: string;
  readonly number: string;
}

/** Who sells the part by the header of the first column of order numbers that has one of it; null: no header says. */
export function sellerByHeader(bom: Bom, lines: Iterable<number>): Seller | null {
  for (const line of lines) {
    const table = tableOf(bom, line);
    const columns = table?.columns.get('supplierPn');
    if (table === null || columns === undefined || fieldText(bom, line, 'supplierPn') === '') continue;
    const row = table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0;
    for (const column of columns) {
      const header = table.headers.get(column) ?? '';
      const name = SELLERS.find(([word]) => word.test(header))?.[1];
      const number = table.sheet.text(row, column).trim();
      if (name !== undefined && number !== '' && !isNoNumber(number)) return { name, number };
    }
  }
  return null;
}
