import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('the net weight of an invoice', () => {
  const of = (...header: string[]): Partial<Record<Field, string[]>> =>
    fieldsOf(
      ['Part Number', 'Description', 'HS Code', 'Qty', 'Net weight kg', ...header],
      ['A-100', 'Magnet N42 D10x5', '85051110', 5000, '14.7', '550.00'],
      ['A-101', 'Speaker 40 mm', '85182900', 3000, '90.0', '1650.00'],
      ['A-102', 'Screw M4x10', '73181590', 10000, '14.0', '100.00'],
    );

  it('is that of all pieces of a line', () => {
    expect(of('Amount USD').massTotal).toEqual(['Net weight kg']);
    for (const header of ['Fatura Bedeli (EUR)', 'Gross weight kg', 'FOB USD', 'No. of cartons'])
      expect(of(header).massTotal, header).toEqual(['Net weight kg']);
  });

  it('is that of a piece where the list is none', () => {
    expect(of('Revision').massUnit).toEqual(['Net weight kg']);
  });
});

describe('a total', () => {
  const list = (total: string, ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> =>
    fieldsOf(['Part', 'Left', 'Right', total, 'Supplier'], ...rows);

  it.each(['合計', 'Total', 'Summe', 'Итого'])('of pieces stands behind the figures that it sums up: %s', (word) => {
    const fields = list(word, ['Neodymium magnet', 1, 1, 2, 'A'], ['Key switch', 44, 48, 92, 'B'], ['Insert M2', 10, 12, 22, 'C'], ['Key cap', '', '', 81, 'D']); // prettier-ignore
    expect(fields).toMatchObject({ quantity: [word] });
    expect(fields.totalCost).toBeUndefined();
  });

  it('is one of money where it is no sum of them, or has cents', () => {
    expect(list('Total', ['Magnet disc', 1, 4, 2, 'A'], ['Key switch', 44, 48, 9, 'B'], ['Insert', 10, 12, 22, 'C']).quantity).toBeUndefined(); // prettier-ignore
    expect(list('Total', ['Magnet disc', 1, 1, '2.50', 'A'], ['Switch', 1, 1, '92.10', 'B'], ['Insert', 1, 1, '22.00', 'C']).quantity).toBeUndefined(); // prettier-ignore
  });
});

describe('a reference', () => {
  const under = (header: string, ...cells: string[]) =>
    fieldsOf(
      ['Désignation', header, 'Qté'],
      ...cells.map((cell, at) => [['Casque', 'Haut-parleur', 'Câble Ethernet blindé'][at] ?? '', cell, 2]),
    );

  it('in words says what the thing is like, and is no number of it', () => {
    const cells = ['Pour tests en environnement bruyant', 'Enceinte USB ou jack', 'Cat6, de deux mètres'];
    const fields = under('Référence', ...cells);
    expect(fields.partNumber).toBeUndefined();
    expect(fields.description).toEqual(['Désignation', 'Référence']);
  });

  it('and is a number where it looks like one', () => {
    expect(under('Référence', 'HP-4004', 'AS-04004', 'RJ45-2M').partNumber).toEqual(['Référence']);
  });
});

describe('"Masse"', () => {
  const of = (header: string, ...cells: readonly Cell[]) =>
    fieldsOf(['Bauteilnummer', 'Name', 'Menge', header], ...cells.map((cell, at) => [`HP-0${String(at)}`, 'Treiberkorb', 2, cell])); // prettier-ignore

  it('is the mass above figures, with their unit or without, and no measure', () => {
    expect(of('Masse', '42,10 g', '9,80 g', '0,14 g').massUnit).toEqual(['Masse']);
    expect(of('Masse', '0,019 kg', '0,2 kg', '1 kg').massUnit).toEqual(['Masse']);
    expect(of('Masse', 42.1, 9.8, 0.14).massUnit).toEqual(['Masse']);
  });

  it('is a measure above sizes, as "Maße" is', () => {
    expect(of('Masse', '10x5x2', '100x200x3', '20x20').dimensions).toEqual(['Masse']);
    expect(of('Maße', '10x5x2', '100x200x3', '20x20').dimensions).toEqual(['Maße']);
  });
});

it.each(['link', '[Link]', 'here', 'External link', 'Lien', '链接'])(
  'a shop of which cells say no more than "%s" is a link, and no firm',
  (text) => {
    const rows = ['Board', 'Magnet', 'Screw'].map((part) => [part, text]);
    expect(fieldsOf(['Part', 'EU Shop'], ...rows)).toMatchObject({ link: ['EU Shop'] });
    const firms = ['Conrad', 'Mouser', 'Linklight'].map((firm) => ['Board', firm]);
    expect(fieldsOf(['Part', 'EU Shop'], ...firms)).toMatchObject({ supplier: ['EU Shop'] });
  },
);
