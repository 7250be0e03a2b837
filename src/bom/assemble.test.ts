import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf, type Cell } from '../map/sheet.fixture.ts';
import { assemble } from './assemble.ts';
import { bomOf, links } from './bom.fixture.ts';

const LEVELS = ['Level', 'Part Number', 'Description', 'Qty'];

describe('hierarchies', () => {
  it('from level numbers, whether they start at 0 or 1', () => {
    for (const base of [0, 1]) {
      const bom = bomOf([
        LEVELS,
        [base, 'A-100', 'Motor', 1],
        [base + 1, 'A-140', 'Rotor', 1],
        [base + 2, 'MAG-01', 'Magnet', 8],
        [base + 1, 'A-150', 'Stator', 1],
      ]);
      expect(bom.styles).toEqual(['level']);
      expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'A-150 < A-100']);
      expect(bom.issues).toEqual([]);
    }
  });

  it('from dotted levels as SAP prints them', () => {
    const bom = bomOf([
      LEVELS,
      ['.1', 'A-140', 'Rotor', 1],
      ['..2', 'MAG-01', 'Magnet', 8],
      ['...3', 'POW-7', 'Powder', 1],
      ['.1', 'A-150', 'Stator', 1],
    ]);
    expect(links(bom)).toEqual(['A-140', 'MAG-01 < A-140', 'POW-7 < MAG-01', 'A-150']);
  });

  it('from none where the list was sorted by its levels: nothing says what belongs to what', () => {
    const lines = [1, 1, 1, 2, 2, 2, 3, 3, 3].map((level, i) => [level, `A-${String(i)}`, `Part ${String(i)}`, 1]);
    expect(bomOf([['Level', 'Part number', 'Description', 'Qty'], ...lines]).styles).toEqual(['flat']);
    const fallen = [...lines, [2, 'A-9', 'Part 9', 1]];
    expect(bomOf([['Level', 'Part number', 'Description', 'Qty'], ...fallen]).styles).toEqual(['level']);
  });

  it('from one column per level', () => {
    const bom = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Robot arm', null, null, 1],
      [null, 'Drive unit', null, 2],
      [null, null, 'Rotor magnet', 8],
      [null, 'Base plate', null, 1],
    ]);
    expect(bom.styles).toEqual(['level']);
    expect(links(bom)).toEqual([
      'Robot arm',
      'Drive unit < Robot arm',
      'Rotor magnet < Drive unit',
      'Base plate < Robot arm',
    ]);
  });

  it('from one column per level in which each line repeats what it stands below', () => {
    const rows = [
      ['1000100', null, null, 'Robot', 1],
      ['1000100', '1000200', null, 'Arm', 2],
      ['1000100', '1000200', '1000300', 'Servo motor', 3],
      ['1000100', '1000200', '1000301', 'Shaft', 1],
      ['1000100', '1000201', null, 'Base plate', 1],
    ];
    const numbered = bomOf([['Level 1', 'Level 2', 'Level 3', 'Description', 'Qty'], ...rows]);
    expect(numbered.styles).toEqual(['level']);
    expect(links(numbered)).toEqual([
      '1000100',
      '1000200 < 1000100',
      '1000300 < 1000200',
      '1000301 < 1000200',
      '1000201 < 1000100',
    ]);
    const named = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Robot', null, null, 1],
      ['Robot', 'Servo motor', null, 2],
      ['Robot', 'Servo motor', 'Shaft', 1],
    ]);
    expect(links(named)).toEqual(['Robot', 'Servo motor < Robot', 'Shaft < Servo motor']);
  });

  it('from marks before names or numbers that go down one step at a time', () => {
    const tree = (marks: readonly string[], headers: readonly [string, string] = ['Name', 'Part Number']): unknown => {
      const names = ['Robot', 'Arm', 'Servo motor', 'Gear', 'Base'];
      const numbers = ['100-000', '100-100', '100-110', '100-120', '100-200'];
      const bom = bomOf([
        [...headers, 'Qty'],
        ...marks.map((mark, i): Cell[] =>
          headers[0] === 'Name'
            ? [`${mark}${names[i] ?? ''}`, numbers[i] ?? '', 1]
            : [`${mark}${numbers[i] ?? ''}`, names[i] ?? '', 1],
        ),
      ]);
      return links(bom);
    };
    const steps = ['100-000', '100-100 < 100-000', '100-110 < 100-100', '100-120 < 100-100', '100-200 < 100-000'];
    for (const marks of [
      ['', '.', '..', '..', '.'],
      ['', '. ', '. . ', '. . ', '. '],
      ['', '- ', '-- ', '-- ', '- '],
      ['', '> ', '>> ', '>> ', '> '],
      ['', '├── ', '│   ├── ', '│   └── ', '└── '],
      ['+ ', ' |- ', '  |- ', '  |- ', ' |- '],
    ]) {
      expect(tree(marks), marks.join('|')).toEqual(steps);
      expect(tree(marks, ['Part Number', 'Description']), marks.join('|')).toEqual(steps);
    }
  });

  it('from no marks that draw none: dash numbers, decimals, bullets', () => {
    const flat = (...numbers: readonly string[]): readonly string[] => {
      const bom = bomOf([
        ['Part Number', 'Description', 'Qty'],
        ...numbers.map((number): Cell[] => [number, 'Plate', 1]),
      ]);
      expect(bom.styles).toEqual(['flat']);
      return links(bom);
    };
    expect(flat('65B1000', '-101', '-103', '-105')).toContain('-103');
    expect(flat('A-100', '* A-200', '* A-300', '* A-400')).toContain('* A-200');
    expect(flat('A-100', '--- A-200', '- A-300', '-- A-400')).toContain('- A-300');
  });

  it('from parents whose zeros a spreadsheet took off', () => {
    const bom = bomOf([
      ['Parent', 'Component', 'Description', 'Qty'],
      [null, '000100', 'Pump', 1],
      [100, '000200', 'Motor unit', 2],
      [200, '000300', 'Shaft', 8],
      [100, '000400', 'Housing', 1],
    ]);
    expect(links(bom)).toEqual(['000100', '000200 < 000100', '000300 < 000200', '000400 < 000100']);
    const doubtful = bomOf([
      ['Parent', 'Component', 'Description', 'Qty'],
      [null, '00100', 'Pump', 1],
      [null, '000100', 'Pump', 1],
      [100, '000200', 'Motor unit', 2],
    ]);
    expect(links(doubtful)).toEqual(['00100', '000100', '000200']);
  });

  it('from none where columns of levels hold categories, of which no line is the whole', () => {
    const bom = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Mechanics', 'Drives', 'MX-28', 1],
      ['Mechanics', 'Drives', 'MX-64', 2],
      ['Mechanics', 'Screws', 'M3x10', 2],
    ]);
    expect(bom.styles).toEqual(['flat']);
    expect(links(bom)).toEqual([
      'Mechanics · Drives · MX-28',
      'Mechanics · Drives · MX-64',
      'Mechanics · Screws · M3x10',
    ]);
  });

  it('from dotted find numbers beside a column that counts the lines', () => {
    const lines = ['1', '1.1', '1.1.1', '1.2'].map((dotted, at) => [
      at + 1,
      dotted,
      `P-10${String(at)}`,
      `Part ${String(at)}`,
      1,
    ]);
    const bom = bomOf([['No.', 'Pos.', 'Part Number', 'Description', 'Qty'], ...lines]);
    expect(bom.styles).toEqual(['dotted']);
    expect([...bom.parent]).toEqual([-1, 0, 1, 0]);
  });

  it('from dotted find numbers, in any order', () => {
    const bom = bomOf([
      ['Item', 'Part Name', 'Quantity'],
      ['1', 'Frame', 1],
      ['1.1', 'Motor', 1],
      ['1.10', 'Cover', 1],
      ['1.2', 'Rail', 2],
      ['1.2.1', 'Carriage', 4],
      ['2', 'Table', 1],
    ]);
    expect(bom.styles).toEqual(['dotted']);
    expect(links(bom)).toEqual(['Frame', 'Motor < Frame', 'Cover < Frame', 'Rail < Frame', 'Carriage < Rail', 'Table']);
  });

  it('not from decimals that continue nothing', () => {
    const bom = bomOf([
      ['Item', 'Part Name', 'Quantity'],
      ['10.1', 'Frame', 1],
      ['20.1', 'Motor', 1],
      ['30.5', 'Cover', 1],
    ]);
    expect(bom.styles).toEqual(['flat']);
  });

  it('from a parent column, wherever the parent stands', () => {
    const bom = bomOf([
      ['Parent Part Number', 'Part Number', 'Description', 'Qty'],
      ['A-140', 'MAG-01', 'Magnet', 8],
      ['A-100', 'A-140', 'Rotor', 1],
      [null, 'A-100', 'Motor', 1],
    ]);
    expect(bom.styles).toEqual(['parent']);
    expect(links(bom)).toEqual(['MAG-01 < A-140', 'A-140 < A-100', 'A-100']);
  });

  it('from a parent column across the tables of a unit', () => {
    const header = ['Parent Part Number', 'Part Number', 'Description', 'Qty'];
    const bom = bomOf(
      [header, [null, 'A-100', 'Motor', 1], ['A-100', 'A-140', 'Rotor', 1]],
      [header, ['A-140', 'MAG-01', 'Magnet', 8], ['A-140', 'ADH-02', 'Adhesive', 1]],
    );
    expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'ADH-02 < A-140']);
  });

  it('from a head that stands only on the first row of its lines', () => {
    const bom = bomOf([
      ['ID', 'Item', 'Quantity', 'Item Name', 'Item Code (Items)', 'Qty (Items)'],
      ['BOM-1', 'EB-1000', 1, 'E-bike', null, null],
      [null, null, null, null, 'COMP-0007', 2],
      [null, null, null, null, 'COMP-0009', 1],
    ]);
    expect(bom.styles).toEqual(['fill-down']);
    expect(links(bom)).toEqual(['EB-1000', 'COMP-0007 < EB-1000', 'COMP-0009 < EB-1000']);
    expect(bom.issues).toEqual([]);
  });

  it('from paths', () => {
    const bom = bomOf([
      ['Name', 'Quantity', 'Path'],
      ['Drive', 1, 'Drive'],
      ['Motor', 1, 'Drive->Motor'],
      ['Magnet ring', 1, 'Drive->Motor->Magnet ring'],
    ]);
    expect(bom.styles).toEqual(['path']);
    expect(links(bom)).toEqual(['Drive', 'Motor < Drive', 'Magnet ring < Motor']);
  });

  it('from the nesting of elements', () => {
    const sheet = sheetOf(
      [
        ['A-100', 'Motor', '1'],
        ['A-140', 'Rotor', '1'],
        ['MAG-01', 'Magnet', '8'],
        ['A-150', 'Stator', '1'],
      ],
      null,
    );
    sheet.columnNames = ['PartNumber', 'Description', 'Quantity'];
    [-1, 0, 1, 0].forEach((parent, row) =>
      sheet.setElement(row, { line: row + 1, path: `/p[${row + 1}]`, parent, depth: 0 }),
    );
    const bom = assemble(mapSheet(sheet).tables);
    expect(bom.styles).toEqual(['nested']);
    expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'A-150 < A-100']);
  });

  it('from leading blanks, and from row groups', () => {
    const blanks = bomOf([
      ['Description', 'Qty'],
      ['Motor', 1],
      ['  Rotor', 1],
      ['    Magnet', 8],
      ['  Stator', 1],
    ]);
    expect(blanks.styles).toEqual(['indent']);
    expect(Array.from(blanks.parent)).toEqual([-1, 0, 1, 0]);
  });

  it('are not invented for a flat list', () => {
    const bom = bomOf([
      ['Part Number', 'Description', 'Qty'],
      ['A-1', 'Bolt', 4],
      ['A-2', 'Nut', 4],
    ]);
    expect(bom.styles).toEqual(['flat']);
    expect(Array.from(bom.parent)).toEqual([-1, -1]);
  });
});
