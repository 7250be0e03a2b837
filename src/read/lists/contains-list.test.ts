import { describe, expect, it } from 'vitest';
import { readContains } from './contains-list.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options = { limits: defaultLimits } as unknown as ReadOptions;
const read = (...lines: string[]) => readContains(new TextEncoder().encode(lines.join('\n')), 'utf-8', options);
const BILL = [
  ' Assembly HUB_MOTOR contains:',
  '  1     Part          SHAFT_D12',
  '  1     Sub-Assembly  ROTOR_HM',
  '',
  ' Sub-Assembly ROTOR_HM contains:',
  '  46    Part          MAG_N42SH_10X5X3',
  '',
  ' Summary of parts for assembly HUB_MOTOR:',
  '  46    MAG_N42SH_10X5X3',
  '  1     SHAFT_D12',
];

describe('a text that says what assemblies contain', () => {
  it('has a line for each thing in each assembly, and none for the summary', () => {
    const result = read(...BILL);
    const [sheet] = result?.sheets ?? [];
    const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
      [0, 1, 2, 3].map((column) => sheet?.text(row, column)).join(' | '),
    );
    expect(rows).toEqual([
      'HUB_MOTOR | 1 | Part | SHAFT_D12',
      'HUB_MOTOR | 1 | Sub-Assembly | ROTOR_HM',
      'ROTOR_HM | 46 | Part | MAG_N42SH_10X5X3',
    ]);
    expect(sheet?.line(2)).toBe(6);
    expect(result?.skipped).toEqual([{ what: 'lines 8-10', reason: 'a summary of the parts above' }]);
  });

  it('names lines that are neither, and is read in other languages', () => {
    const result = read('Baugruppe A contains:', '  2  Teil  WELLE', 'printed by somebody');
    expect(result?.sheets[0]?.rowCount).toBe(1);
    expect(result?.skipped).toEqual([{ what: 'lines 3', reason: 'neither an assembly nor what it contains' }]);
  });

  it.each([
    [['Assembly instructions contain:', '1 Part A']],
    [['SHAFT', ...BILL]],
    [['Assembly A contains:', 'nothing']],
  ])('is no other text: %j', (lines) => {
    expect(read(...lines)).toBeNull();
  });
});
