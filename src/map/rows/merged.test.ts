import { describe, expect, it } from 'vitest';
import { cellName } from '../../read/sheet.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { lineField, lineTexts } from '../cells/texts.ts';
import { LineKind, type Field, type Table } from '../types.ts';

const COLUMN = (letter: string): number => letter.charCodeAt(0) - 64;

/** The table of a list with merged cells, given as `B2:B4`. */
function tableOf(rows: readonly (readonly Cell[])[], ...merges: readonly string[]): Table {
  const sheet = sheetOf(rows);
  for (const merge of merges) {
    const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(merge) ?? [];
    sheet.merges.push({ top: Number(top), left: COLUMN(left), bottom: Number(bottom), right: COLUMN(right) });
  }
  const { tables } = mapSheet(sheet);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** A field of each line that is a part. */
const parts = (table: Table, field: Field): string[] =>
  Array.from(table.lines.kind, (kind, line) => (kind === LineKind.part ? lineField(table, line, field) : '-'));

describe('a cell merged over several rows', () => {
  const HEADER = ['Part number', 'Description', 'Material', 'Qty'];
  const SEGMENTS = [
    HEADER,
    ['SEG-10001', 'Segment left', 'NdFeB N42SH', 8],
    ['SEG-10002', 'Segment right', null, 8],
    ['SEG-10003', 'Segment outer', null, 8],
    ['SCR-10004', 'Screw M3', 'A2', 8],
  ];

  it('is the group of what a description behind it names in words, and part of what that only numbers', () => {
    const rows = [
      ['Parts', 'Name', 'Qty'],
      ['Frame bracket', 'Plate, left', 2],
      [null, 'Stepper motor', 1],
      ['Magnets', 'D10x5', 4],
      [null, 'D8x3', 4],
    ];
    const table = tableOf(rows, 'A2:A3', 'A4:A5');
    const texts = Array.from(table.lines.kind, (_, line) =>
      lineTexts(table, line)
        .flatMap(({ field, text }) => (field === 'description' ? [text] : []))
        .join(' | '),
    );
    expect(texts).toEqual(['Frame bracket | Plate, left', 'Stepper motor', 'Magnets | D10x5', 'Magnets | D8x3']);
  });

  it('says what each of their parts is', () => {
    const table = tableOf(SEGMENTS, 'C2:C4');
    expect(parts(table, 'material')).toEqual(['NdFeB N42SH', 'NdFeB N42SH', 'NdFeB N42SH', 'A2']);
    expect([...table.merged!]).toEqual([[2, 2]]);
    expect(parts(tableOf(SEGMENTS), 'material')).toEqual(['NdFeB N42SH', '', '', 'A2']);
  });

  it('keeps the place where it stands', () => {
    const { sheet } = tableOf(SEGMENTS, 'C2:C4');
    expect([1, 2, 3, 4].map((row) => cellName(sheet.rowNumber(sheet.standsIn(row, 2)), 2))).toEqual([
      'C2',
      'C2',
      'C2',
      'C5',
    ]);
    expect(sheet.standsIn(2, 1)).toBe(2);
  });

  it('names the parts of a list without numbers', () => {
    const table = tableOf(
      [
        ['Description', 'Length', 'Qty'],
        ['Magnet N42SH', 10, 2],
        [null, 20, 4],
        ['Screw', 8, 4],
        ['Nut', 3, 4],
      ],
      'A2:A3',
    );
    expect(parts(table, 'description')).toEqual(['Magnet N42SH', 'Magnet N42SH', 'Screw', 'Nut']);
    expect([...table.lines.quantity]).toEqual([2, 4, 4, 4]);
  });

  it('gives a second source what it is, and neither number nor quantity', () => {
    const table = tableOf(
      [
        ['Item', 'Part number', 'Description', 'Qty', 'Manufacturer', 'MPN'],
        [1, 'PN-1001', 'Magnet N42SH', 2, 'Arnold', 'A-4210'],
        [null, null, null, null, 'Vacuumschmelze', 'V-4210'],
        [2, 'PN-1002', 'Screw M3x8', 4, 'Bossard', 'B-38'],
      ],
      'A2:A3',
      'B2:B3',
      'C2:C3',
      'D2:D3',
    );
    expect(parts(table, 'description')).toEqual(['Magnet N42SH', 'Magnet N42SH', 'Screw M3x8']);
    expect(parts(table, 'partNumber')).toEqual(['PN-1001', '', 'PN-1002']);
    expect([...table.lines.quantity]).toEqual([2, NaN, 4]);
  });

  it.each(['D10', 'nickel', '镀镍', 'with steel housing'])('gives it that beside what both say of it: %s', (spec) => {
    const rows = (number: string | null) => [
      ['Item No', 'Name', 'Spec', 'Manufacturer', 'MPN'],
      ['PN-1001', 'Magnet N42SH', spec, 'Arnold', 'A-4210'],
      [number, null, spec, 'Vacuumschmelze', 'V-4210'],
      ['PN-1002', 'Screw', 'M3', 'Bossard', 'B-38'],
    ];
    expect(parts(tableOf(rows(null), 'A2:A3', 'B2:B3'), 'description')[1]).toBe('Magnet N42SH');
  });

  it('is no group of things with a number each, though they have one name', () => {
    const rows = [
      ['Item No', 'Name', 'Spec', 'Manufacturer', 'MPN'],
      ['PN-1001', 'Frame bracket', 'Stepper motor', 'Arnold', 'A-4210'],
      ['PN-1002', null, 'Stepper motor', 'Beta', 'V-4210'],
      ['PN-1003', 'Screw', 'M3', 'Bossard', 'B-38'],
    ];
    expect(parts(tableOf(rows, 'B2:B3'), 'description')[1]).not.toBe('Frame bracket');
  });

  it.each(['Qty', 'Unit price', 'Weight [g]', 'Level', 'Item', 'Revision'])('of "%s" is not repeated', (header) => {
    const rows = [
      ['Part number', 'Description', header],
      ['A-1001', 'Bracket', 7],
      ['A-1002', 'Shaft', null],
      ['A-1003', 'Pin', 5],
    ];
    const table = tableOf(rows, 'C2:C3');
    expect(table.merged).toBeUndefined();
    expect(table.sheet.id(2, 2)).toBe(0);
  });

  it('makes no second part of a part that takes several rows', () => {
    const rows = [
      ['Part number', 'Description', 'Qty', 'Substance', 'Weight %'],
      ['MAG-1001', 'Magnet N42SH', 4, 'Neodymium', 28],
      [null, null, null, 'Dysprosium', 3],
      ['SCR-1002', 'Screw', 4, 'Iron', 99],
    ];
    expect(parts(tableOf(rows, 'A2:A3', 'B2:B3', 'C2:C3'), 'description')).toEqual(['Magnet N42SH', '', 'Screw']);
  });

  it('says nothing of rows in which nothing stands', () => {
    const table = tableOf(
      [HEADER, ['SEG-10001', 'Segment left', 'NdFeB N42SH', 8], [' '], ['SEG-10003', 'Segment outer', null, 8]],
      'C2:C4',
    );
    expect(parts(table, 'material')).toEqual(['NdFeB N42SH', 'NdFeB N42SH']);
  });

  it('is told from one that spans columns, and from a header', () => {
    const rows = [
      HEADER,
      ['Magnets of the rotor', null, null, null],
      [null, null, null, null],
      ['SEG-10003', 'Segment', 'NdFeB', 8],
      ['SEG-10004', 'Segment', 'NdFeB', 8],
    ];
    expect(tableOf(rows, 'A2:D3').merged).toBeUndefined();
    const tall = [HEADER, ['SEG-10003', 'Segment', null, 8], ['SEG-10004', 'Segment', 'NdFeB', 8]];
    expect(tableOf(tall, 'C1:C2').merged).toBeUndefined();
  });

  it('may be as wide as a column of the form', () => {
    const rows = [
      ['Part number', 'Description', null, 'Qty'],
      ['SEG-10001', 'Magnet N42SH', null, 8],
      ['SEG-10002', null, null, 8],
      ['SEG-10003', 'Segment', null, 8],
    ];
    const merges = ['B1:C1', 'B2:C3', 'B4:C4'];
    expect(parts(tableOf(rows, ...merges), 'description')).toEqual(['Magnet N42SH', 'Magnet N42SH', 'Segment']);
  });

  it('is read in a column with a header that is no field of ours', () => {
    const rows = [
      ['Part number', 'Description', 'Qty', 'Zonk'],
      ['SEG-10001', 'Segment', 8, 'N42SH'],
      ['SEG-10002', 'Segment', 8, null],
      ['SEG-10003', 'Segment', 8, null],
    ];
    const table = tableOf(rows, 'D2:D3');
    expect([0, 1, 2].map((line) => lineTexts(table, line).find(({ column }) => column === 3)?.text)).toEqual([
      'N42SH',
      'N42SH',
      undefined,
    ]);
  });

  it('costs no more where a broken file repeats it', () => {
    const rows: Cell[][] = [
      HEADER,
      ...Array.from({ length: 3000 }, (_, at): Cell[] => [
        `SEG-${String(10_000 + at)}`,
        'Segment',
        at === 0 ? 'NdFeB' : null,
        8,
      ]),
    ];
    const table = tableOf(rows, ...Array.from({ length: 3000 }, (_, at) => `C${String(2 + (at % 50))}:C3001`));
    expect([...table.merged!]).toEqual([[2, 2999]]);
  });
});
