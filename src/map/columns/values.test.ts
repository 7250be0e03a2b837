import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** Fields of the columns of a list, by their headers. */
function fieldsOf(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Record<string, string> {
  const { columns } = mapSheet(sheetOf([headers, ...rows])).tables[0]!;
  const fields: Record<string, string> = {};
  for (const [field, list] of columns) for (const column of list) fields[headers[column] ?? ''] ??= field;
  return fields;
}

describe('a value', () => {
  it.each([
    ['Pocet', 'Popis', 'Hodnota'],
    ['Quantité', 'Description', 'Valeur'],
    ['Cantidad', 'Descripción', 'Valor'],
    ['Quantità', 'Descrizione', 'Valore'],
    ['Quantidade', 'Descrição', 'Valor'],
    ['Ilość', 'Nazwa', 'Wartość'],
    ['Aantal', 'Omschrijving', 'Waarde'],
    ['Mennyiség', 'Megnevezés', 'Érték'],
    ['Antall', 'Beskrivelse', 'Verdi'],
    ['Määrä', 'Nimi', 'Arvo'],
    ['수량', '품명', '값'],
    ['Qty', 'Item', 'Value/NP'],
  ])('says which thing it is, where it is none of money: %s, %s, %s', (count, name, value) => {
    const fields = fieldsOf([count, name, value], [1, 'Motor', 'NEMA17'], [1, 'Motor', 'NEMA23'], [2, 'Cap', '100nF']);
    expect(fields[value]).toBe('description');
  });

  it.each(['Valeur', 'Valor', 'Wartość', 'Hodnota', 'Waarde'])('is one of money above figures: %s', (value) => {
    const rows = [['Motor', 2, 90], ['Bolt', 10, 20], ['Cable', 1, 12]]; // prettier-ignore
    expect(fieldsOf(['Name', 'Qty', value], ...rows)[value]).toMatch(/Cost$/);
    const priced = rows.map(([name = '', qty = '', cost]) => [name, qty, `R$ ${String(cost)}.00`]);
    expect(fieldsOf(['Name', 'Qty', value], ...priced)[value]).toMatch(/Cost$/);
  });

  it('of a resistor is a number, and none of money', () => {
    const headers = ['Référence', 'Qté', 'Désignation', 'Valeur', 'Boîtier'];
    const rows = [['R1,R4', 2, 'Résistance', 330, '0603'], ['R2', 1, 'Résistance', 470, '0603'], ['C3', 1, 'Condensateur', 10, '0603']]; // prettier-ignore
    expect(fieldsOf(headers, ...rows)['Valeur']).toBe('description');
  });
});

describe('a column without a known header, right beside a name that comes again,', () => {
  const rows = (...cells: readonly string[]): readonly (readonly Cell[])[] =>
    cells.map((cell, at) => [1, at < 2 ? 'Motor' : 'Driver', cell]);

  it('says which thing it is where its cells are types and values', () => {
    expect(fieldsOf(['Qty', 'Name', 'Foobar'], ...rows('NEMA17', 'NEMA23', 'DRV8825'))['Foobar']).toBe('description');
  });

  it('says so no more where they are places, of one series, words, or the same for each name', () => {
    const foobar = (...cells: string[]): string | undefined =>
      fieldsOf(['Qty', 'Name', 'Foobar'], ...rows(...cells))['Foobar'];
    expect(foobar('J1 base', 'J2 elbow', 'J3')).toBeUndefined();
    expect(foobar('Joint1', 'Joint2', 'Joint3')).toBeUndefined();
    expect(foobar('left leg', 'right leg', 'body')).toBeUndefined();
    expect(foobar('NEMA17', 'NEMA17', 'DRV8825')).toBeUndefined();
    expect(fieldsOf(['Qty', 'Name', 'Bin'], ...rows('AB12-3', 'CD34-5', 'EF56-7'))['Bin']).toBeUndefined();
  });

  it('says so no more where numbers tell the things apart', () => {
    const headers = ['Part number', 'Name', 'Foobar', 'Qty'];
    const numbered = [['P-1001', 'Motor', 'NEMA17', 1], ['P-1002', 'Motor', 'NEMA23', 1], ['P-1003', 'Driver', 'DRV8825', 2]]; // prettier-ignore
    expect(fieldsOf(headers, ...numbered)['Foobar']).toBeUndefined();
  });
});

it.each(['5,500원', '1.200 円', '45,00 zł', '300 Kč'])('a word for money makes a sum one: %s', (sum) => {
  expect(fieldsOf(['Name', 'Qty', '금액'], ['Motor', 2, sum], ['Speaker', 1, sum])['금액']).toBe('totalCost');
});

it('what packs hold is no size of the thing', () => {
  const fields = fieldsOf(
    ['Part', 'Amount', 'Pack Size', 'Size'],
    ['Servo', 12, 6, '40 x 20'],
    ['Screw', 40, 100, 'M3 x 8'],
  );
  expect(fields['Pack Size']).toBe('document');
  expect(fields['Size']).toBe('dimensions');
});

describe('designators with a stroke between them', () => {
  const rows = [['M1/M2', 2, 'Motor NEMA17'], ['R1/R2', 2, 'Resistor 10k'], ['D5/D6', 2, 'Diode 1N4148'], ['U1', 1, 'ATmega328']]; // prettier-ignore
  it.each(['Ref', 'Reference', 'Item'])('are those of a circuit: %s', (header) => {
    expect(fieldsOf([header, 'Qty', 'Description'], ...rows)[header]).toBe('refDes');
  });
  it('are no numbers of parts with strokes', () => {
    const numbers = [['A-100/20', 1, 'Motor'], ['A-100/30', 1, 'Bracket'], ['B-7/1', 2, 'Plate']]; // prettier-ignore
    expect(fieldsOf(['Ref', 'Qty', 'Description'], ...numbers)['Ref']).toBe('partNumber');
  });
});

describe('"BOM_ID"', () => {
  it('that differs in every line is the number of the line', () => {
    const rows = [['V1-MCU-001', 'ESP32-S3', 1], ['V1-MOT-001', 'Stepper motor', 2], ['V1-SPK-001', 'Speaker', 1]]; // prettier-ignore
    expect(fieldsOf(['BOM_ID', 'Item', 'Quantity'], ...rows)['BOM_ID']).toBe('partNumber');
  });
  it('that comes again is that of the assembly', () => {
    const rows = [['B-100', 'P-100', 'Motor', 1], ['B-100', 'P-200', 'Bolt', 4], ['B-200', 'P-100', 'Motor', 2]]; // prettier-ignore
    expect(fieldsOf(['BOM_ID', 'Component', 'Description', 'Quantity'], ...rows)['BOM_ID']).toBe('parent');
  });
});

it.each([
  ['名前', '個数'],
  ['Ad', 'Miktar'],
  ['Наименование', 'Штук'],
  ['Item', 'Nos'],
  ['Thing', 'How many'],
])('a list is headed %s, %s', (name, count) => {
  const fields = fieldsOf([name, count], ['Motor', 2], ['Speaker', 1], ['Bolt', 10]);
  expect(fields).toEqual({ [name]: 'description', [count]: 'quantity' });
});
