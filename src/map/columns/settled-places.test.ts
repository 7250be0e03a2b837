import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('letters and figures that count, below "ID"', () => {
  const list = (word: string, ...ids: string[]) =>
    fieldsOf([word, 'Componente', 'Modello', 'Quantità'], ...ids.map((id, at) => [id, ['Motore', 'Elica', 'Telaio'][at % 3] as string, `AIR22${String(at)}3`, 6])); // prettier-ignore

  it('are places in the list', () => {
    expect(list('ID', 'P-01', 'P-02', 'S-01')).toMatchObject({ findNo: ['ID'], mpn: ['Modello'] });
  });

  it('are numbers of parts where they leave some out, or have words of their own', () => {
    expect(list('ID', 'P-01', 'P-07', 'P-09').partNumber).toEqual(['ID']);
    expect(list('ID', 'ACT-001', 'ACT-002', 'ACT-003').partNumber).toEqual(['ID']);
    expect(list('Codice', 'P-01', 'P-02', 'P-03').partNumber).toEqual(['Codice']);
  });
});

describe('"Material" first in a list', () => {
  it('is what the lines are called, where each is another thing', () => {
    const fields = fieldsOf(
      ['Material', 'Ilość', 'Cena', 'Opis'],
      ['Silnik krokowy NEMA 17', '2x', '80,00', 'napęd osi'],
      ['Magnes neodymowy', '4x', '8,00', 'mocowanie'],
      ['stm32g071rb', '1x', '5,00', 'montaż'],
    );
    expect(fields.description).toEqual(['Material', 'Opis']);
    expect(fields.material).toBeUndefined();
  });

  it('is what they are made of, where it names substances', () => {
    const fields = fieldsOf(
      ['Material', 'Qty', 'Description'],
      ['Steel', 2, 'Side plate'],
      ['Aluminium', 4, 'Bracket'],
      ['EN 1.4301', 1, 'Shaft'],
    );
    expect(fields.material).toEqual(['Material']);
  });

  it('stays so behind the name, and beside a number', () => {
    const behind = fieldsOf(
      ['Description', 'Material', 'Qty'],
      ['Side plate', 'cold rolled steel', 2],
      ['Bracket', 'cast aluminium', 4],
      ['Shaft', 'stainless steel', 1],
    );
    expect(behind.material).toEqual(['Material']);
  });
});

describe('a count of what was bought', () => {
  it.each(['Quantity Ordered', 'Qty bought', 'Purchased quantity'])('is none of what is needed: "%s"', (word) => {
    const fields = fieldsOf(
      ['Description', 'Quantity Required', word],
      ['Magnet', 12, 50],
      ['Screw', 11, 100],
      ['Motor', 2, 2],
    );
    expect(fields.quantity).toEqual(['Quantity Required']);
    expect(fields.quantityTotal).toBeUndefined();
  });

  it('is the quantity where nothing else is', () => {
    const fields = fieldsOf(['Description', 'Quantity Ordered'], ['Magnet', 12], ['Screw', 11], ['Motor', 2]);
    expect(fields.quantity).toEqual(['Quantity Ordered']);
  });
});

describe('a list of which one word of the header is known', () => {
  it.each(['Size', 'Größe'])('has its quantities below that, and its things below "%s"', (word) => {
    const rows: Cell[][] = [['M3', 60], ['M4', 10], ['M5', 60], ['M8', 2]]; // prettier-ignore
    expect(fieldsOf([word, 'Qty'], ...rows)).toEqual({ description: [word], quantity: ['Qty'] });
  });
});

describe('a list without a header', () => {
  it('has its things in the column of devices, where another holds numbers of a distributor', () => {
    const [table] = mapSheet(
      sheetOf([
        [19, '0.1uF', 'C-USC1206', '1276-1165-1-ND'],
        [1, '', 'SERVOMOTOR', '1528-1076-ND'],
        [2, '10k', 'R-US_R1206', '311-10.0KFRCT-ND'],
        [1, '', 'ATMEGA168', 'ATMEGA168-20PU-ND'],
        [2, '', '74LS595D', '296-1600-5-ND'],
      ]),
    ).tables;
    expect(table?.columns.get('description')).toContain(2);
    expect(table?.columns.get('supplierPn')).toEqual([3]);
    expect(table?.columns.get('quantity')).toEqual([0]);
  });
});
