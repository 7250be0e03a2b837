import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldText } from '../../bom/access.ts';
import { assemble } from '../../bom/assemble.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { locationIn } from '../../rules/location.ts';
import { mayBeTurned } from './may-be-turned.ts';
import { readTurned } from './turned.ts';

type Rows = readonly (readonly (string | number)[])[];

const read = (rows: Rows) => {
  const one = mapSheet(sheetOf(rows, 'Compare'));
  const [again = one] = mayBeTurned(one) ? readTurned([one], (sheet) => mapSheet(sheet)) : [one];
  return { again, isTurned: again !== one };
};
const turn = (rows: Rows): (string | number)[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
const FIELDS = ['partNumber', 'description', 'material', 'quantity'] as const;
const partsOf = ({ again }: ReturnType<typeof read>): string[][] => {
  const bom = assemble(again.tables);
  return Array.from({ length: bom.lineCount }, (_, line) => FIELDS.map((field) => fieldText(bom, line, field)));
};

const LIST = [
  ['Part number', 'Description', 'Material', 'Qty'],
  ['RT-11', 'Rotor magnet arc', 'NdFeB N42SH', '8'],
  ['RT-12', 'Stator lamination', 'M250-35A', '120'],
  ['RT-13', 'End shield', 'AlSi9Cu3', '2'],
  ['RT-14', 'Shaft', 'C45', '1'],
];

describe('a list whose parts stand in columns', () => {
  it('is the list that it is when turned', () => {
    const turned = read(turn(LIST));
    expect(turned.isTurned).toBe(true);
    expect(partsOf(turned)).toEqual(LIST.slice(1));
  });

  it('is so whatever its parts are, and each cell keeps its place in the file', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){1,2}$/);
    const part = fc.tuple(fc.integer({ min: 100, max: 999 }), word, fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 12 }), (parts) => {
        const list = parts.map(([number, name, count], at) => [`PX-${String(number)}-${String(at)}`, `Part ${name}`, 'C45', String(count)]); // prettier-ignore
        const turned = read(turn([['Part number', 'Description', 'Material', 'Qty'], ...list]));
        expect(partsOf(turned)).toEqual(list);
        const { sheet } = turned.again;
        for (const [at, row] of list.entries())
          row.forEach((text, column) => {
            expect(locationIn(sheet, at + 1, column)).toMatchObject({
              text,
              row: column + 1,
              column: at + 2,
              cell: `${String.fromCodePoint(66 + at)}${String(column + 1)}`,
            });
          });
      }),
      { numRuns: 50 },
    );
  });

  it('may have a title, numbers of its parts and units', () => {
    const rows = [
      ['Comparison of rotors'],
      ['Item', 1, 2, 3],
      ['Bezeichnung', 'Magnetsegment', 'Welle', 'Lager'],
      ['Werkstoff', 'NdFeB', '42CrMo4', '100Cr6'],
      ['Menge', 8, 1, 2],
      ['Einheit', 'Stk', 'Stk', 'Stk'],
    ];
    const turned = read(rows);
    expect(turned.isTurned).toBe(true);
    expect(partsOf(turned).map(([, name]) => name)).toEqual(['Magnetsegment', 'Welle', 'Lager']);
  });

  it.each<[string, Rows]>([
    ['a list in rows', LIST],
    ['a title block', [['Part number', 'A-1'], ['Description', 'Rotor'], ['Material', 'C45'], ['Qty', 1]]],
    ['a list of documents whose names are labels', [['No', 'Title', 'Owner', 'Date'], [1, 'Drawing', 'ab', 'May'], [2, 'Material', 'cd', 'May'], [3, 'Specification', 'ef', 'June']]],
    ['a list with a column of kinds', [['Drawing', 'Shaft', 'M-1', 2], ['Drawing', 'Plate', 'M-2', 1], ['Material', 'Bar', 'M-3', 1], ['Material', 'Sheet', 'M-4', 3]]],
  ])('%s is none', (_, rows) => {
    expect(read(rows).isTurned).toBe(false);
  }); // prettier-ignore
});
