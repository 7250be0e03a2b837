import { describe, expect, it } from 'vitest';
import { ReadError } from '../../errors.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';
import type { UserMapping } from '../types.ts';

const rows = [
  ['export 7', null, null],
  ['Frob', 'Wibble', 'Zonk'],
  ['A-100', 'Rotor magnet', 8],
  ['A-200', 'Shaft', 1],
];

describe('a user’s mapping', () => {
  it('wins over the dictionary, by header text', () => {
    const mapped = mapSheet(sheetOf(rows), {
      mapping: { columns: { partNumber: 'frob', description: 'Wibble', quantity: 'Zonk' } },
    });
    expect(mapped.tables[0]?.headerRow).toBe(2);
    expect(mapped.tables[0]?.columns.get('partNumber')).toEqual([0]);
    expect(Array.from(mapped.tables[0]?.lines.quantity ?? [])).toEqual([8, 1]);
  });

  it('may name columns by number and the header by row', () => {
    const mapped = mapSheet(sheetOf(rows), {
      mapping: { headerRow: 2, columns: { description: ['#2'], quantity: '#3' } },
    });
    expect(mapped.tables[0]?.columns.get('description')).toEqual([1]);
  });

  it('may state the decimal sign, where no cell proves one and a habit would say otherwise', () => {
    const quantities = (cells: readonly string[], mapping: UserMapping | null): (number | undefined)[] => {
      const lines = cells.map((cell, at) => [`A-${String(at)}`, 'Bracket', cell]);
      const [table] = mapSheet(sheetOf([['Part number', 'Description', 'Menge'], ...lines]), { mapping }).tables;
      return Array.from(table?.lines.quantity ?? []);
    };
    const cells = ['1,000', '8,000'];
    expect(quantities(cells, null)).toEqual([NaN, NaN]);
    expect(quantities(cells, { columns: { quantity: 'Menge' }, decimal: ',' })).toEqual([1, 8]);
    expect(quantities(cells, { columns: {}, decimal: ',' })).toEqual([1, 8]);
    expect(quantities(cells, { columns: {}, decimal: '.' })).toEqual([1000, 8000]);
    expect(quantities(['1.000', '12.000'], { columns: {}, decimal: '.' })).toEqual([1, 12]);
    // What a cell proves by itself, it says.
    expect(quantities(['1.250,000', '8,000', '0.5'], { columns: {}, decimal: ',' })).toEqual([1250, 8, 0.5]);
  });

  it('may state it of a list without a header, and of one without words that are known', () => {
    const lines = ['1,000', '8,000', '2,000'].map((cell, at) => [`A-10${String(at)}`, 'Rotor magnet N42', cell]);
    const read = (mapping: UserMapping, sheet = sheetOf(lines)): number[] =>
      Array.from(mapSheet(sheet, { mapping }).tables[0]?.lines.quantity ?? []);
    const byNumber = { partNumber: '#1', description: '#2', quantity: '#3' };
    expect(read({ headerRow: 0, columns: byNumber, decimal: ',' })).toEqual([1, 8, 2]);
    expect(read({ columns: byNumber, decimal: ',' }, sheetOf([['Frob', 'Wibble', 'Zonk'], ...lines])).slice(-3)).toEqual([1, 8, 2]); // prettier-ignore
  });

  it('overrides a header that the dictionary would read otherwise', () => {
    const sheet = sheetOf([
      ['Part Number', 'Description', 'Qty'],
      ['4711-22', 'Rotor', 1],
      ['4711-23', 'Shaft', 1],
    ]);
    const mapped = mapSheet(sheet, { mapping: { columns: { mpn: 'Part Number' } } });
    expect(mapped.tables[0]?.columns.get('mpn')).toEqual([0]);
    expect(mapped.tables[0]?.columns.has('partNumber')).toBe(false);
  });

  it('says which header is missing, and where', () => {
    const attempt = () => mapSheet(sheetOf(rows), { mapping: { columns: { partNumber: 'Frob', quantity: 'Menge' } } });
    expect(attempt).toThrow(ReadError);
    expect(attempt).toThrow(/quantity.*row 2/);
  });

  it('does not concern another sheet', () => {
    const sheet = sheetOf(
      [
        ['Part', 'Qty'],
        ['Rotor magnet', 8],
        ['Shaft', 1],
      ],
      'Other',
    );
    expect(mapSheet(sheet, { mapping: { sheet: 'BOM', columns: { partNumber: 'Frob' } } }).verdict).toBe('tables');
  });

  it('fails aloud on a header row that is not there', () => {
    expect(() => mapSheet(sheetOf(rows), { mapping: { headerRow: 99, columns: {} } })).toThrow(/row 99/);
  });

  it.each([undefined, 0])('reads a list without a header by the numbers of its columns: headerRow %s', (headerRow) => {
    const list = sheetOf([
      [1, 'MAG-001', 'Magnet N42SH 20x10', 4],
      [2, 'SCR-002', 'Screw M3x8', 10],
    ]);
    const columns = { partNumber: '#2', description: '#3', quantity: '#4' };
    const [table] = mapSheet(list, { mapping: { ...(headerRow === undefined ? {} : { headerRow }), columns } }).tables;
    expect(table).toMatchObject({ headerRow: null, firstRow: 0 });
    expect(Array.from(table?.lines.quantity ?? [])).toEqual([4, 10]);
    expect(table?.columns.get('partNumber')).toEqual([1]);
  });

  it('takes the first row for a part where it is said to be no header, though it reads like one', () => {
    const list = sheetOf([
      ['Part Number', 'Description', 'Qty'],
      ['A-1', 'Rotor', 1],
    ]);
    const mapping = { headerRow: 0, columns: { partNumber: '#1', description: '#2' } };
    expect(mapSheet(list, { mapping }).tables[0]?.lines.count).toBe(2);
  });

  it('names no headers where there is none', () => {
    expect(() => mapSheet(sheetOf(rows), { mapping: { headerRow: 0, columns: { partNumber: 'Frob' } } })).toThrow(
      /no header/,
    );
  });
});
