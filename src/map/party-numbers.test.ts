import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './test-sheet.ts';
import type { Field } from './types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('a party and a word for a number', () => {
  const parts = (word: string, ...numbers: Cell[]) =>
    fieldsOf(
      ['Description', 'Manufacturer', word, 'Qty'],
      ...numbers.map((number, at) => ['DC motor', at < 2 ? 'Maxon' : 'Thorlabs', number, 1 + (at % 2)]),
    );

  it.each(['Manufacturer ID', 'Manufacturer Code', 'Hersteller-ID'])('is the number of the part: "%s"', (word) => {
    expect(parts(word, '148877', '273752', 'MB6060/M', 'BA2R/M')).toMatchObject({
      manufacturer: ['Manufacturer'],
      mpn: [word],
    });
  });

  it('is the number of the party where each name has the same', () => {
    expect(parts('Manufacturer ID', '10023', '10023', '10047', '10047').mpn).toBeUndefined();
  });

  it('is a name where the cells are names', () => {
    const fields = fieldsOf(['Description', 'Supplier ref', 'Qty'], ['Motor', 'Acme', 1], ['Screw', 'Bolts Ltd', 2], ['Plate', 'Acme', 1]); // prettier-ignore
    expect(fields.supplier).toEqual(['Supplier ref']);
  });

  it('numbers goods where the word does so', () => {
    const fields = fieldsOf(
      ['item_id', 'description', 'supplier', 'supplier_sku', 'qty'],
      ['ACT-001', 'Servo', 'Waveshare', '27577', 6],
      ['ACT-002', 'Bracket', 'Waveshare', '27578', 1],
    );
    expect(fields).toMatchObject({ partNumber: ['item_id'], supplierPn: ['supplier_sku'] });
  });
});

describe('"of" in a header', () => {
  it('says whose the parts are where a word for that stands before it', () => {
    const rows: Cell[][] = [['NEMA 17 motor', 4, 'AliExpress', 'Metal'], ['Magnet', 2, 'Mouser', 'Metal']]; // prettier-ignore
    const fields = fieldsOf(['Component', 'Number', 'Source of materials', 'Material type'], ...rows);
    expect(fields).toMatchObject({ supplier: ['Source of materials'], quantity: ['Number'] });
    expect(fields.material).toEqual(['Material type']);
  });

  it('leaves other nouns what they are', () => {
    const fields = fieldsOf(['Part Number', 'Description', 'Country of origin', 'Unit of measure', 'Qty'], ['M-100', 'Motor', 'CN', 'pcs', 1], ['M-200', 'Screw', 'DE', 'pcs', 4]); // prettier-ignore
    expect(fields).toMatchObject({ countryOfOrigin: ['Country of origin'], unit: ['Unit of measure'] });
    expect(fields.supplier).toBeUndefined();
  });
});
