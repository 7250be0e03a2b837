import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { locationIn } from '../../rules/location.ts';
import { mayBeParted } from './may-be-parted.ts';
import { readOneColumn } from './one-column.ts';

const LIST = [
  ['Pos', 'Part number', 'Description', 'Qty', 'Price'],
  ['1', 'A-1', 'Servo motor MG996R', '4', '3,20'],
  ['2', 'A-2', 'Screw; M3x8', '10', '0,10'],
  ['3', 'A-3', 'Magnet "N42"', '8', '0,50'],
];
const inQuotes = (field: string, sign: string): string =>
  field.includes(sign) || field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;
const lines = (sign: string, list = LIST): string[][] =>
  list.map((fields) => [fields.map((field) => inQuotes(field, sign)).join(sign)]);

const read = (rows: readonly (readonly (string | number)[])[]): string[][] | null => {
  const one = mapSheet(sheetOf(rows, 'Sheet1'));
  const [again = one] = mayBeParted(one) ? readOneColumn([one], (sheet) => mapSheet(sheet)) : [one];
  if (again === one) return null;
  const { sheet } = again;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.text(row, column)),
  );
};

describe('a workbook whose lines stand in one column', () => {
  it.each([';', '\t', '|', ','])('is read as the text would be that is parted by %j', (sign) => {
    expect(read(lines(sign))).toEqual(LIST);
  });

  it('may have titles, and cells that a decimal comma cut off', () => {
    const rows = [['Parts of the robot'], ...lines(';').map(([line = '']) => line.split(/(?<=;\d),(?=\d\d$)/))];
    expect(rows[2]).toHaveLength(2);
    expect(read(rows)?.slice(1)).toEqual(LIST);
  });

  it('has no figure where one was cut off that may have begun with zeros', () => {
    const rows: (string | number)[][] = [
      ['Part number;Description;Qty'],
      ['A-1;Wire;1', 50],
      ['A-2;Screw;4'],
      ['A-3;Nut;2'],
    ];
    expect(read(rows)?.map(([, , quantity]) => quantity)).toEqual(['Qty', '1,…50', '4', '2']);
  });

  it('may lack the last fields of a line', () => {
    const ragged = lines(';').map(([line = ''], at) => [at % 2 === 0 ? line : line.replace(/;[^;]*$/, '')]);
    expect(read(ragged)?.map(([, number]) => number)).toEqual(LIST.map(([, number]) => number));
  });

  it('finds things where they stand', () => {
    const [one] = readOneColumn([mapSheet(sheetOf(lines(';'), 'Sheet1'))], (sheet) => mapSheet(sheet));
    if (one === undefined) throw new Error('not read');
    expect(locationIn(one.sheet, 1, 2)).toEqual({ sheet: 'Sheet1', row: 2, column: 1, cell: 'A2', text: 'Servo motor MG996R' }); // prettier-ignore
    const lined = sheetOf(lines(';'), 'Sheet1');
    lined.setLine(1, 4);
    const [parted] = readOneColumn([mapSheet(lined)], (sheet) => mapSheet(sheet));
    expect(parted === undefined ? null : locationIn(parted.sheet, 1, 2).line).toBe(4);
  });

  it('may have two fields below a known header, or three below none', () => {
    expect(read([['Name;Qty'], ['Servo motor MG996R;4'], ['Screw M3;10']])?.[1]).toEqual(['Servo motor MG996R', '4']);
    const bare = ['19;Capacitor 0.1uF ceramic;1276-1165-1-ND', '2;Shift register 74LS595D;296-14857-1-ND', '1;USB hub controller;296-27131-1-ND', '10;Capacitor 47pF ceramic;311-1158-1-ND', '13;Capacitor 4.7uF ceramic;399-8203-1-ND', '1;Servo motor MG996R;475-1416-1-ND'];
    expect(read(bare.map((line) => [line]))?.[5]).toEqual(['1', 'Servo motor MG996R', '475-1416-1-ND']);
  }); // prettier-ignore

  it('is what it was where its texts are names, the header is none, or the lines differ', () => {
    expect(read([['Motor, DC, 12V'], ['Servo, MG996R, metal'], ['Screw, M3, steel']])).toBeNull();
    expect(read([['x;y;z'], ['1;2;3'], ['4;5;6']])).toBeNull();
    expect(read([['Part, Qty, Price'], ['a, b'], ['c, d, e, f'], ['g, h']])).toBeNull();
  });

  it('loses no field, whatever stands in it', () => {
    const field = fc.stringMatching(/^[A-Za-z0-9;|"' ]{1,12}$/).map((text) => `x${text.trim()}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 2, maxLength: 8 }), fc.constantFrom(';', '|'), (things, sign) => {
        const list = [['Part number', 'Description', 'Qty'], ...things.map(([number, name]) => [number, name, '2'])];
        expect(read(lines(sign, list))).toEqual(list);
      }),
    ); // prettier-ignore
  });
});
