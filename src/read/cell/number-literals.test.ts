import { describe, expect, it } from 'vitest';
import { cellFormats, read, workbook } from '../../../test/support/workbook.ts';
import { TextKind } from '../arena.ts';
import { mayBeLiteral } from './number-format.ts';
import { literalForm } from './number-literals.ts';

const shown = (code: string, value: string): string | null =>
  mayBeLiteral(code) ? (literalForm(code)?.(value) ?? null) : null;

describe('a number format with words', () => {
  it.each([
    ['"MAG-"00000', '4711', 'MAG-04711'],
    ['"MAG-"00000', '4711.0', 'MAG-04711'],
    ['\\M\\A\\G\\-00000', '1234567', 'MAG-1234567'],
    ['000-000', '4711', '004-711'],
    ['000-000', '12345678', '12345-678'],
    ['[Red]"P "000"/A"', '7', 'P 007/A'],
    ['"Neodymium magnet N"0"SH D10x3"', '42', 'Neodymium magnet N42SH D10x3'],
    ['"MAG-"000;-0;"none"', '7', 'MAG-007'],
  ])('%s shows %s as %s', (code, value, expected) => {
    expect(shown(code, value)).toBe(expected);
  });

  it.each([
    ['0" pcs"', '4'],
    ['00" kg"', '4'],
    ['"Level "0', '2'],
    ['"EUR "0.00', '4'],
    ['#,##0" €"', '4'],
    ['[>9]"MAG-"00000', '10'],
    ['[$€-407] 00', '4'],
    ['0.0"-"0', '4'],
    ['0%"MAG"', '4'],
    ['"MAG-"00000', '4.5'],
    ['"MAG-"00000', '-4'],
    ['"MAG-"000;-0;"none"', '0'],
    ['"MAG-00000', '4'],
    ['yyyy-mm-dd', '45000'],
    [`"${'M'.repeat(300)}"000`, '4'],
  ])('%s leaves %s a number', (code, value) => {
    expect(shown(code, value)).toBeNull();
  });
});

it('cells of a workbook with such a format are read as they are shown, others as numbers', async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>4711</v></c><c r="B1" s="2"><v>4</v></c><c r="C1" s="1"><v>4.5</v></c><c r="D1"><v>4711</v></c></row>';
  const [sheet] = (await read(workbook({ sheets: [{ rows }], styles: cellFormats(0, '"MAG-"00000', '0 "pcs"') })))
    .sheets;
  expect([0, 1, 2, 3].map((column) => [sheet!.text(0, column), sheet!.kind(0, column)])).toEqual([
    ['MAG-04711', TextKind.string],
    ['4', TextKind.number],
    ['4.5', TextKind.number],
    ['4711', TextKind.number],
  ]);
});
