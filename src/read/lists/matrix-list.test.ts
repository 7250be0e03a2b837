import { describe, expect, it } from 'vitest';
import { readMatrix } from './matrix-list.ts';

const read = (...lines: string[]) => readMatrix(new TextEncoder().encode(lines.join('\n')), 'utf-8');
const BILL = [
  'Vitamins:',
  ' B',
  ' a  D',
  ' s  i  M',
  '  | 1| 1|  2 Stepper motor NEMA17 x 40mm',
  ' 2|  |  |  2 Screw M3 dome x 10mm',
  '',
  'Printed:',
  '  |12|  | 12 clamp.stl',
  '',
  'Assemblies:',
  '  1 main_assembly',
];
const rows = (lines: readonly string[]) => {
  const [sheet] = read(...lines)?.sheets ?? [];
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    [0, 1, 2].map((at) => sheet?.text(row, at)).join(' / '),
  );
};

describe('a bill with a column for each assembly', () => {
  it('has how many there are in all behind the last bar, and of what', () => {
    expect(rows(BILL)).toEqual([
      '2 / Stepper motor NEMA17 x 40mm / Vitamins',
      '2 / Screw M3 dome x 10mm / Vitamins',
      '12 / clamp.stl / Printed',
      '1 / main_assembly / Assemblies',
    ]);
    expect(read(...BILL)?.skipped).toEqual([
      { what: 'lines 2, 3, 4', reason: 'names of assemblies above their columns, or no row of the bill' },
    ]);
  });

  it.each([
    [['Part|Qty', 'Motor|2', 'Screw|4']],
    [['1|2|Motor', '3|4|Screw']],
    // What does not come out is no sum.
    [['1|2|4 Motor', '3|4|9 Screw', '1|1|2 Nut']],
    [['|  | 1 Motor', 'Plate|2| 2 Screw']],
    // Two rows of a text that is none.
    [
      [
        '1|1|2 Motor',
        '2|2|4 Nut',
        'This is the story',
        'of a machine',
        'that was built',
        'long ago',
        'by people',
        'of old',
      ],
    ],
  ])('is no other text: %j', (lines) => {
    expect(read(...lines)).toBeNull();
  });
});
