import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';
import { lineTexts } from '../cells/texts.ts';

/** What is read of a column beside a list of two columns that are known. */
function readOf(header: string, ...cells: string[]): string[] {
  const rows = cells.map((cell, at) => [cell, `A-${String(at)}`, 'Solenoid 24 V', 1]);
  const [table] = mapSheet(sheetOf([[header, 'Part Number', 'Description', 'Qty'], ...rows])).tables;
  if (table === undefined) return ['no table'];
  return cells.flatMap((_, line) =>
    lineTexts(table, line)
      .filter(({ column }) => column === 0)
      .map(({ text }) => text),
  );
}

describe('a column that only tells the records of a file apart is not read', () => {
  it.each(['Key', 'xmlKey', 'Node', 'GUID', 'record handle', 'OID', '主键', 'Schlüssel'])('called %s', (header) => {
    expect(readOf(header, 'n48', 'n42')).toEqual([]);
  });

  it('whatever it is called, if it counts through: n1 to n99, N8 to N120', () => {
    expect(readOf('xyz', 'n52', 'n53', 'n54')).toEqual([]);
    expect(readOf('xyz', 'N8', 'N54', 'N120')).toEqual([]);
  });

  it('but is where it may state grades, or says it in words', () => {
    expect(readOf('xyz', 'N35', 'N42', 'N52')).toEqual(['N35', 'N42', 'N52']);
    expect(readOf('xyz', 'N35SH', 'N42SH', 'N52')).toEqual(['N35SH', 'N42SH', 'N52']);
    expect(readOf('Key', 'magnet N42', 'magnet N52')).toEqual(['magnet N42', 'magnet N52']);
    expect(readOf('xyz', 'n52', 'n52', 'n54')).toEqual(['n52', 'n52', 'n54']);
  });
});

describe('nor is a column of places where things are kept, which are numbered as grades are', () => {
  it.each([
    'Bin',
    'Storage bin',
    'Shelf No.',
    'Lagerplatz',
    'Lagerort',
    'Regal',
    'Empl.',
    'Emplacement',
    'Ubicación',
    'Scaffale',
    'Regał',
    'Ячейка',
    '库位',
    '棚番',
    '보관위치',
  ])('called %s', (header) => {
    expect(readOf(header, 'N42', 'N35SH', 'N42-4')).toEqual([]);
  });

  it.each(['Class', 'Gear box', 'Sorte', 'Magnet'])('but one called %s is', (header) => {
    expect(readOf(header, 'N42', 'N35SH', 'N42')).toEqual(['N42', 'N35SH', 'N42']);
  });

  it('with a word among them', () => {
    expect(readOf('Shelf', 'N42', 'N45 / 3', 'yard', 'N48')).toEqual([]);
  });

  it('and what is no number of a place is read', () => {
    expect(readOf('Shelf', 'N42', 'magnet N35SH')).toEqual(['N42', 'magnet N35SH']);
  });
});
