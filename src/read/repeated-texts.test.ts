import { expect, it } from 'vitest';
import { TextArena } from './arena.ts';
import { checkRepeated } from './repeated-texts.ts';
import { Sheet } from './sheet.ts';

/** A sheet of so many rows, each with the same text of so many megabytes. */
function repeated(rows: number, megabytes: number): Parameters<typeof checkRepeated>[0] {
  const texts = new TextArena();
  const sheet = new Sheet('Parts', texts);
  const id = texts.intern('NdFeB magnet '.repeat((megabytes * 1024 ** 2) / 13));
  for (let row = 1; row <= rows; row++) sheet.set(sheet.addRow(row), 0, id);
  return { format: 'xlsx', texts, sheets: [sheet], details: {} };
}

it('a text of megabytes that many cells name is refused, with the cell at which it is too much', () => {
  expect(() => {
    checkRepeated(repeated(300, 1));
  }).toThrow(
    expect.objectContaining({ code: 'limit-repeated-text', location: { sheet: 'Parts', row: 257, column: 1 } }),
  );
});

it('a few of them, and any number of short ones, are not', () => {
  expect(() => {
    checkRepeated(repeated(20, 1));
    checkRepeated(repeated(5000, 1 / 32));
  }).not.toThrow();
});
