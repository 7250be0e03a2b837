import { describe, expect, it } from 'vitest';
import type { Cell } from '../map/sheet.fixture.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf } from '../map/sheet.fixture.ts';
import { RowFlag } from '../read/sheet.ts';
import { assemble } from './assemble.ts';
import { standingOf } from './standing.ts';
import { bomOf } from './bom.fixture.ts';

const standings = (...rows: readonly (readonly Cell[])[]): (string | null)[] => {
  const bom = bomOf(rows);
  return Array.from({ length: bom.lineCount }, (_, line) => standingOf(bom, line));
};

describe('a line that is not fitted', () => {
  it.each([
    ['DNP', ['DNP', 'x', 'yes', '1'], ['', 'no', '0']],
    ['DNP', ['tak', 'sim', 'Да', '√', 'はい', 'evet', 'O'], ['nie', 'não', 'нет', 'いいえ', 'hayır', '-']],
    ['Fitted', ['nie', 'não', 'hayır', 'いいえ'], ['tak', 'sim', 'evet', 'はい', '-']],
    ['Fitted', ['no', 'N', 'DNF', '0'], ['', 'yes', 'x']],
    ['Populate', ['false', 'do not populate'], ['true', '']],
    ['Bestückt', ['nein', 'nicht bestückt'], ['ja', '']],
    ['是否贴装', ['否', '不贴'], ['是', '']],
    ['空貼', ['空貼', '是'], ['']],
    ['Nicht bestücken', ['x', 'NB'], ['']],
    ['Mounted', ['No'], ['Yes', '']],
    ['Placed', ['0'], ['1', '']],
    ['Stuffing Option', ['NS', 'no stuff'], ['', 'A']],
    ['Assembly Option', ['NO STUFF'], ['', 'A']],
    ['Status', ['DNP', 'Not present'], ['NC', 'Active', '']],
    ['BOM', ['DNP'], ['x', '']],
    ['Variant', ['Not Present'], ['EU', '']],
  ])('is known by its column %s', (header, out, fitted) => {
    const rows = [...out, ...fitted].map((cell, i): Cell[] => [`R${String(i + 1)}`, `Chip ${String(i)}`, 1, cell]);
    const found = standings(['Designator', 'Description', 'Qty', header], ...rows);
    expect(found).toEqual([...out.map(() => 'not-fitted'), ...fitted.map(() => null)]);
  });

  it('is one of quantity 0 in a bill', () => {
    expect(standings(['Part No', 'Description', 'Qty'], ['A-1', 'Magnet', 0], ['A-2', 'Screw', 4])).toEqual(['not-fitted', null]); // prettier-ignore
    expect(
      standings(['Level', 'Part No', 'Description', 'Qty', 'Plant'], [0, 'A-0', 'Rotor', 1, '1000'], [1, 'A-1', 'Magnet', 0, '1000'], [1, 'A-2', 'Screw', 4, '1000']), // prettier-ignore
    ).toEqual([null, 'not-fitted', null]);
  });

  it.each([
    [['Part No', 'Description', 'Stock']],
    [['Part No', 'Description', 'On Hand']],
    [['Артикул', 'Наименование', 'Остаток']],
    [['料号', '品名', '库存']],
    [['Part No', 'Description', 'Qty', 'Site'], 'FRA2'],
    [['Part No', 'Description', 'Qty', 'Bin'], 'A1'],
    [['Part No', 'Description', 'Qty', 'Min'], 2],
    [['Artikelnr.', 'Bezeichnung', 'Menge', 'Lagerplatz'], 'R02-01'],
  ] as [string[], Cell?][])('is none of which nothing is in stock: %j', (header, place = '') => {
    const row = (number: string, name: string, count: number): Cell[] => [number, name, count, place].slice(0, header.length); // prettier-ignore
    const rows = [row('A-1', 'NdFeB magnet', 0), row('A-2', 'Screw', 4), row('A-3', 'Bracket', 7)];
    expect(standings(header, ...rows)).toEqual([null, null, null]);
  });

  it('is fitted in no variant, where each has a column', () => {
    const header = ['Designator', 'Description', 'Qty', 'Variant: EU', 'Variant: US'];
    const row = (n: number, eu: string, us: string): Cell[] => [`R${String(n)}`, `Chip ${String(n)}`, 1, eu, us];
    const rows = [
      row(1, 'Fitted', 'Not Fitted'),
      row(2, 'Not Fitted', 'Not Fitted'),
      row(3, 'DNP', 'no'),
      row(4, 'Not Fitted', ''),
    ];
    expect(standings(header, ...rows)).toEqual([null, 'not-fitted', 'not-fitted', null]);
  });

  it('is one that is struck through, or all that names it, in a list where most are not', () => {
    const read = (...struck: readonly (readonly [number, readonly number[]])[]): (string | null)[] => {
      const rows = ['Ring', 'Magnet', 'Screw', 'Cover'].map((name, at): Cell[] => [`A-${String(at)}`, name, 2, 'note']);
      const sheet = sheetOf([['Part No', 'Description', 'Qty', 'Remark'], ...rows]);
      for (const [row, columns] of struck) {
        for (const column of columns) sheet.strike(row, column);
        if (columns.length === 4) sheet.setRowFlag(row, RowFlag.struck);
      }
      const bom = assemble(mapSheet(sheet).tables);
      return Array.from({ length: bom.lineCount }, (_, line) => standingOf(bom, line));
    };
    const out = 'not-fitted';
    expect(read([2, [0, 1, 2, 3]])).toEqual([null, out, null, null]);
    expect(read([1, [1]], [2, [0, 1, 2]])).toEqual([out, out, null, null]);
    // A number or a remark that was changed takes no line out.
    expect(read([1, [0]], [2, [2, 3]])).toEqual([null, null, null, null]);
    // What was bought is ticked off.
    expect(read([1, [0, 1, 2, 3]], [2, [1]], [3, [1]])).toEqual([null, null, null, null]);
  });

  it('is not known by what was ordered or mounted so far in a list of no circuit', () => {
    for (const header of ['Placed', 'Mounted'])
      expect(
        standings(['Part Number', 'Description', 'Qty', header], ['A-100', 'Fan', 1, 'no'], ['A-101', 'Fan', 1, 'yes']),
      ).toEqual([null, null]);
  });

  it.each([
    ['Status', 'Deleted', 'Released'],
    ['Line Status', 'removed', 'added'],
    ['Change Type', 'Delete', 'Change'],
    ['Änderungsart', 'entfällt', 'neu'],
    ['状态', '已删除', '有效'],
  ])('was taken out of the list, by its column %s', (header, out, kept) => {
    expect(
      standings(
        ['Part Number', 'Description', 'Qty', header],
        ['A-100', 'Fan', 1, out],
        ['A-101', 'Fan', 1, kept],
        ['A-102', 'Fan', 1, null],
      ),
    ).toEqual(['not-fitted', null, null]);
  });

  it('is known by a quantity of nothing', () => {
    expect(
      standings(
        ['Part Number', 'Description', 'Qty'],
        ['A-100', 'Fan', 0],
        ['A-101', 'Fan', 1],
        ['A-102', 'Fan', null],
      ),
    ).toEqual(['not-fitted', null, null]);
  });

  it('is known by its remarks, in words that mean nothing else', () => {
    const header = ['Part Number', 'Description', 'Qty', 'Remarks'];
    expect(
      standings(
        header,
        ['A-100', 'Buzzer', 1, 'nicht bestücken'],
        ['A-101', 'Buzzer', 1, '空贴'],
        ['A-102', 'Buzzer', 1, 'NM'],
        ['A-103', 'DNP DS620 printer', 1, null],
      ),
    ).toEqual(['not-fitted', 'not-fitted', null, null]);
  });

  it('is known by short marks in a list of a circuit', () => {
    const header = ['Designator', 'Value', 'Footprint', 'Qty', 'Remarks'];
    expect(
      standings(
        header,
        ['LS1', 'Buzzer DNP', 'BUZ-12', 1, null],
        ['LS2', 'Buzzer', 'BUZ-12', 1, 'NM'],
        ['LS3', 'Buzzer', 'BUZ-12', 1, 'near NM'],
      ),
    ).toEqual(['not-fitted', 'not-fitted', null]);
  });
});

describe('a by-product', () => {
  it('has a negative quantity, or is called one', () => {
    const header = ['Level', 'Part Number', 'Description', 'Qty', 'Item type'];
    expect(
      standings(
        header,
        [0, 'A-100', 'Rotor', 1, null],
        [1, 'A-101', 'Magnet block', 2, null],
        [1, 'A-102', 'Grinding swarf', '0,4-', null],
        [1, 'A-103', 'Cuttings', 1, 'By-product'],
      ),
    ).toEqual([null, null, 'by-product', 'by-product']);
  });
});
