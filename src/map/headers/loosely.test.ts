import { describe, expect, it } from 'vitest';
import { readLoosely } from './loosely.ts';
import { type Cell, sheetOf } from '../sheet.fixture.ts';

/** Header row, columns by field, and number of lines; null where the sheet is not read. */
function read(...rows: (readonly Cell[])[]): string | null {
  const table = readLoosely(sheetOf(rows));
  if (table === null) return null;
  const columns = [...table.columns]
    .map(([field, list]) => `${field}=${list.join('+')}`)
    .sort()
    .join(' ');
  return `${String(table.headerRow)}: ${columns}, ${String(table.lines.count)}`;
}

describe('a sheet that names parts and reads as no list', () => {
  it('is described by all its texts, below a row of words', () => {
    const upgrades = [
      ['Upgrade', 'Cost', 'Benefit'],
      ['N52 magnets', '+$10', 'Better hold'],
      ['PETG filament', '+$5', 'Longer life'],
      ['Steel plate', '$10', 'Looks better'],
    ];
    expect(read(...upgrades)).toBe('1: description=0+2, 3');
  });

  it('has the numbers of its parts where there is a column of codes', () => {
    expect(
      read([1, 'MAG-001', 'Magnet N42SH', 4], [2, 'SCR-002', 'Screw M3x8', 10], [3, 'MOT-003', 'Servo motor', 1]),
    ).toBe('null: description=2 partNumber=1 quantity=3, 3');
  });

  it('may be names alone', () => {
    expect(read(['servo motor'], ['10 kilohm potentiometer'], ['two red LEDs'], ['piezo'])).toBe(
      'null: description=0, 4',
    );
  });

  it('is none of sentences, of data line by line, or of one row', () => {
    expect(
      read(
        ['the motor ran hot on the first day of the test'],
        ['the magnet came loose and was glued on again'],
        ['on the third day nothing happened at all'],
      ),
    ).toBeNull();
    expect(read(['[part1]'], ['no=MAG-1'], ['description = Neodymium magnet'], ['qty=4'])).toBeNull();
    expect(read(['Servo motor', 'x'])).toBeNull();
  });
});
