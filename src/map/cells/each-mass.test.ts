import { expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { pieceGrams } from './mass.ts';
import { sheetOf } from '../sheet.fixture.ts';

function grams(cell: number, quantity: number, note: string): number | null {
  const table = mapSheet(
    sheetOf([
      ['Component', 'Qty', 'Mass g', 'Notes'],
      ['Brushless motor', quantity, cell, note],
      ['Frame', 1, 286, 'carbon'],
    ]),
  ).tables[0]!;
  return pieceGrams(table, 0);
}

it.each(['68 g each installed with hardware', 'je 68 g', '68 g per motor', '每个68g', '68 г/шт', 'approx. 70 g each'])(
  'a mass that is that of all pieces by what each weighs is that of the line: %s',
  (note) => {
    expect(grams(272, 4, note)).toBeCloseTo(note.includes('70') ? 70 : 68, 5);
  },
);

it.each([
  [68, 4, '68 g each'],
  [272, 4, 'weighs 272 g'],
  [100, 2, '12 g each without cable'],
  [272, 1, '68 g each'],
])('a mass that is none of all pieces stays that of one: %d g, %d pieces, %s', (cell, quantity, note) => {
  expect(grams(cell, quantity, note)).toBe(cell);
});
