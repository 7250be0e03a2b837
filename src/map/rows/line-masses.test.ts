import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { pieceGrams } from '../cells/mass.ts';

type Rows = readonly (readonly Cell[])[];

/** Grams of one piece of the first line; null: unknown. */
function gramsOf(header: readonly string[], rows: Rows, above: Rows = []): number | null {
  const { tables } = mapSheet(sheetOf([...above, header, ...rows]));
  expect(tables).toHaveLength(1);
  return pieceGrams(tables[0]!, 0);
}

const OF_LINES: Rows = [
  ['1', 'A-100', 'Magnet block', 12000, 'pcs', 86.4],
  ['2', 'A-101', 'Bracket', 500, 'pcs', 28],
  ['3', 'A-102', 'Screw', 6000, 'pcs', 12],
];
const head = (mass: string): string[] => ['No.', 'Part Number', 'Description', 'Qty', 'Unit', mass];
const beside = (rows: Rows, ...columns: Cell[][]): Rows => rows.map((row, at) => [...row, ...columns.map((each) => each[at] ?? null)]); // prettier-ignore

describe('the mass in a list with quantities', () => {
  it('is that of one piece where nothing speaks against it', () => {
    expect(gramsOf(head('Weight (kg)'), OF_LINES)).toBe(86400);
  });

  it.each(['Weight (kg)', 'Waga netto (kg)', 'Trọng lượng (kg)', 'Ağırlık (kg)', 'Peso kg', '重量(kg)', '중량(kg)', 'Hmotnost [kg]', 'Масса, кг', 'Gewicht [kg]'])(
    'is that of a line where the total sums it up as it stands: %s',
    (mass) => {
      expect(gramsOf(head(mass), [...OF_LINES, [null, null, 'Total', null, null, 126.4]])).toBe(7.2);
    },
  ); // prettier-ignore

  it('is that of one piece where the total counts the pieces', () => {
    const rows: Rows = [
      ['1', 'A-100', 'Magnet block', 4, 'pcs', 0.5],
      ['2', 'A-101', 'Bracket', 2, 'pcs', 3],
    ];
    expect(gramsOf(head('Net weight (kg)'), [...rows, [null, null, 'Total', null, null, 8]])).toBe(500);
  });

  it('grows with the pieces of one part, or does not', () => {
    const rows = (other: number): Rows => [...OF_LINES, ['4', 'A-100', 'Magnet block', 3000, 'pcs', other]];
    expect(gramsOf(head('Weight (kg)'), rows(21.6))).toBe(7.2);
    expect(gramsOf(head('Net weight (kg)'), rows(86.4))).toBe(86400);
  });

  it('is that of a line where a piece would cost nothing by its weight', () => {
    const rows = beside(OF_LINES, [1.15, 0.6, 0.02]);
    expect(gramsOf([...head('Weight (kg)'), 'Unit price'], rows)).toBe(7.2);
  });

  it.each(['Cartons', 'CBM', 'Số kiện', 'Bultos', '箱数', 'Kartons', 'Мест', 'Colis'])('is that of a line where packages are counted: %s', (header) => {
    expect(gramsOf([...head('Weight (kg)'), header], beside(OF_LINES, [10, 1, 1]))).toBe(7.2);
  }); // prettier-ignore

  it.each(['PACKING LIST', 'Commercial Invoice No. 25-118', 'PHIẾU ĐÓNG GÓI', 'Упаковочный лист', '装箱单', '송품장', 'Çeki Listesi', 'Lieferschein 4711'])(
    'is that of a line on a paper of a shipment: %s',
    (title) => {
      expect(gramsOf(head('Weight (kg)'), OF_LINES, [[title]])).toBe(7.2);
    },
  ); // prettier-ignore

  it.each(['Unit weight (kg)', 'Weight per piece (kg)', '单重(kg)', 'Stückgewicht [kg]', 'Masse unitaire (kg)', 'Вес ед., кг'])(
    'is what its header says, also there: %s',
    (mass) => {
      expect(gramsOf(head(mass), OF_LINES, [['PACKING LIST']])).toBe(86400);
    },
  ); // prettier-ignore

  it('is that of a piece in a structure, whatever it is sold for', () => {
    const rows = OF_LINES.map((row, at) => [...row, at + 1, 8 - at, '85051100']);
    expect(gramsOf([...head('Net weight (kg)'), 'Level', 'Amount', 'HS Code'], rows)).toBe(86400);
  });

  it('is unknown where a net weight stands beside a gross one, and nothing else tells', () => {
    const rows = beside(OF_LINES, [90, 30, 13]);
    expect(gramsOf([...head('Net weight (kg)'), 'Gross weight (kg)'], rows)).toBeNull();
  });

  it.each([
    ['G.W.(KGS)', 'N.W.(KGS)'],
    ['G.W. (kg)', 'N.W. (kg)'],
    ['Trọng lượng cả bì (kg)', 'KL tịnh (kg)'],
    ['Вес брутто, кг', 'Вес нетто, кг'],
    ['毛重(kg)', '净重(kg)'],
    ['Peso bruto kg', 'Peso neto kg'],
    ['Peso lordo kg', 'Peso netto kg'],
    ['Brüt Ağırlık (kg)', 'Net Ağırlık (kg)'],
    ['총중량(kg)', '순중량(kg)'],
    ['Hrubá hmotnost [kg]', 'Čistá hmotnost [kg]'],
    ['Bruttogewicht [kg]', 'Nettogewicht [kg]'],
  ])('is the net one, not the gross: %s, %s', (gross, net) => {
    const rows = OF_LINES.map(([no, number, text, count, unit, mass]) => [no, number, text, count, unit, 90, mass, 1] as Cell[]); // prettier-ignore
    expect(gramsOf([...head(gross), net, 'Cartons'], rows)).toBe(7.2);
  });
});
