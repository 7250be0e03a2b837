import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileColumn } from './profile.ts';
import { sheetOf } from '../sheet.fixture.ts';

describe('the profile of a column', () => {
  it('counts the distinct texts of a sample, and of more', () => {
    const column = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 1200 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        // One after the other: what was counted before must not be seen.
        for (const cells of columns) {
          const sheet = sheetOf(cells.map((value) => [value]));
          const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
          expect(profileColumn(sheet, 0, rows).distinct).toBe(new Set(cells).size / cells.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
