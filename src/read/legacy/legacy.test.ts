import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readLegacy, readXlsb } from './legacy.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

function workbook(): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Part', 'Qty', 'Date', 'OK'],
    ['0010', 4, new Date(Date.UTC(2026, 4, 1)), true],
    ['钕铁硼 磁铁', 4.997999999999999, null, false],
    [null],
    ['Läufer', { t: 'e', v: 0x2a }, 1234567],
    [{ t: 'n', v: 0.021, z: '0.0%' }, { t: 'n', v: 0.3, z: '0%' }, { t: 'n', v: 0.021, z: '0.000' }], // prettier-ignore
  ]);
  sheet['!merges'] = [XLSX.utils.decode_range('A5:B5')];
  sheet['A2'] = { ...(sheet['A2'] as XLSX.CellObject), l: { Target: 'https://example.com/n42sh' } };
  sheet['!rows'] = [{}, {}, { hidden: true }];
  XLSX.utils.book_append_sheet(book, sheet, 'BOM');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), 'Lists');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

function write(bookType: XLSX.BookType): Uint8Array {
  return new Uint8Array(XLSX.write(workbook(), { type: 'array', bookType, cellDates: false }) as ArrayBuffer);
}

function row(sheet: Sheet, ordinal: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => sheet.text(ordinal, column));
}

const READERS: readonly (readonly [string, () => Promise<ReadResult>])[] = [
  ['xls (BIFF8)', () => readLegacy(write('biff8'), 'xls', options)],
  ['xlsb', () => readXlsb(write('xlsb'), options)],
];

describe.each(READERS)('%s', (_name, read) => {
  it('gives texts as they are, integers without decimals, other numbers with all their digits', async () => {
    const [sheet] = (await read()).sheets;
    expect(sheet!.name).toBe('BOM');
    expect(row(sheet!, 0)).toEqual(['Part', 'Qty', 'Date', 'OK']);
    expect(row(sheet!, 1)).toEqual(['0010', '4', '2026-05-01', 'TRUE']);
    expect(row(sheet!, 2).slice(0, 2)).toEqual(['钕铁硼 磁铁', '4.997999999999999']);
    expect(row(sheet!, 3).slice(0, 3)).toEqual(['Läufer', '#N/A', '1234567']);
  });

  it('gives a number that its format shows as a percentage with the sign', async () => {
    const [sheet] = (await read()).sheets;
    expect(row(sheet!, 4).slice(0, 3)).toEqual(['2.1%', '30%', '0.021']);
    expect(sheet!.kind(4, 0)).toBe(TextKind.string);
  });

  it('keeps what each cell was', async () => {
    const [sheet] = (await read()).sheets;
    expect([0, 1, 2, 3].map((column) => sheet!.kind(1, column))).toEqual([
      TextKind.string,
      TextKind.number,
      TextKind.date,
      TextKind.boolean,
    ]);
    expect(sheet!.kind(3, 1)).toBe(TextKind.error);
  });

  it('keeps row numbers across empty rows, and merges', async () => {
    const [sheet] = (await read()).sheets;
    expect([0, 1, 2, 3].map((ordinal) => sheet!.rowNumber(ordinal))).toEqual([1, 2, 3, 5]);
    expect(sheet!.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 2 }]);
    expect(sheet!.links.get('2:0')).toBe('https://example.com/n42sh');
  });

  it('reads hidden sheets and says that they are hidden', async () => {
    const { sheets } = await read();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['BOM', false],
      ['Lists', true],
    ]);
  });
});

describe('an xls workbook', () => {
  it('of BIFF5 is read', async () => {
    const bytes = new Uint8Array(
      XLSX.write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['Magnet']])), {
        type: 'array',
        bookType: 'biff5',
      }) as ArrayBuffer,
    );
    expect((await readLegacy(bytes, 'xls', options)).sheets[0]!.text(0, 0)).toBe('Magnet');
  });

  it('that is damaged is an error, never an empty workbook', async () => {
    const bytes = write('biff8');
    bytes.fill(0, 512);
    await expect(readLegacy(bytes, 'xls', options)).rejects.toMatchObject({ name: 'ReadError' });
    await expect(readLegacy(bytes.subarray(0, 600), 'xls', options)).rejects.toMatchObject({ code: 'xls-unreadable' });
  });

  it('with a password (a FilePass record) is an error of its own', async () => {
    const bof = [0x09, 0x08, 16, 0, 0x00, 0x06, 0x05, 0x00, ...new Array<number>(12).fill(0)];
    const filePass = [0x2f, 0x00, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56];
    const bytes = Uint8Array.from([...bof, ...filePass, 0x0a, 0, 0, 0]);
    await expect(readLegacy(bytes, 'xls', options)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('with more cells than the limit is an error', async () => {
    const limits = { ...defaultLimits, cells: 5 };
    await expect(readLegacy(write('biff8'), 'xls', { ...options, limits })).rejects.toMatchObject({
      code: 'limit-cells',
    });
  });
});
