import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindAt, read } from '../../../test/support/workbook.ts';
import { TextKind } from '../arena.ts';

type Value = string | number | boolean | Date | null;
const day = fc.integer({ min: 61, max: 60_000 }).map((serial) => new Date((serial - 25_569) * 86_400_000));
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  // What XML cannot hold, and a lone CR, which a writer must escape and exceljs does not.
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/g, '')),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  day,
  fc.constantFrom('钕铁硼 磁铁', '0012.30', ' padded ', 'a\nb', '<&>"\'', '1e5', '🧲', '__proto__'),
);
const grid = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

/** The number that was written, if a text has it to the 15 digits that Excel shows; beyond them is noise. */
const shown = (text: string, written: number): number => {
  const value = Number(text);
  return Math.abs(value - written) <= Math.abs(written) * 1e-14 ? written : value;
};

/** What a cell is to read as; numbers are compared as numbers, since a writer may print them as it likes. */
function expected(value: Value): [string | number, number] | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return [value, TextKind.string];
  if (typeof value === 'number') return [value, TextKind.number];
  if (typeof value === 'boolean') return [value ? 'TRUE' : 'FALSE', TextKind.boolean];
  return [value.toISOString().slice(0, 10), TextKind.date];
}

it('what exceljs writes is read back cell by cell (property)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(grid, { minLength: 1, maxLength: 3 }), async (grids) => {
      const book = new ExcelJS.Workbook();
      grids.forEach((grid, index) => book.addWorksheet(`Sheet ${String(index)}`).addRows(grid));
      const { sheets } = await read(new Uint8Array(await book.xlsx.writeBuffer()));
      expect(sheets.map((sheet) => sheet.name)).toEqual(grids.map((_, index) => `Sheet ${String(index)}`));
      grids.forEach((grid, index) => {
        const sheet = sheets[index]!;
        grid.forEach((values, row) => {
          const ordinal = sheet.ordinalOf(row + 1);
          values.forEach((value, column) => {
            const want = expected(value);
            const text = ordinal < 0 ? '' : sheet.text(ordinal, column);
            if (want === null) expect(text).toBe('');
            else
              expect([
                typeof want[0] === 'number' ? shown(text, want[0]) : text,
                kindAt(sheet, row + 1, column),
              ]).toEqual(want);
          });
        });
      });
    }),
    { numRuns: 40 },
  );
});
