import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { readUnit } from './read-unit.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from './types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'bom.xls'): Promise<ReadResult> => readUnit(bytes, name, options);

function workbook(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new(
    XLSX.utils.aoa_to_sheet([
      ['Part', 'Qty'],
      ['Magnet', 8],
    ]),
    'BOM',
  );
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** A ZIP of given members, written by the library the tests have at hand. */
function zip(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files = XLSX.CFB as unknown as {
    utils: { cfb_new(options: object): object; cfb_add(container: object, name: string, body: Uint8Array): void };
    write(container: object, options: object): Uint8Array;
  };
  const container = files.utils.cfb_new({ fileType: 'zip' });
  for (const [name, body] of Object.entries(members)) files.utils.cfb_add(container, `/${name}`, body);
  return Uint8Array.from(files.write(container, { fileType: 'zip', type: 'array' }));
}

describe('a unit is read by what its bytes are', () => {
  it('a large workbook that nobody holds as one that is held', async () => {
    const bytes = workbook('xlsx');
    const lent = { size: bytes.length, head: bytes.subarray(0, 100), chunks: () => [bytes], whole: () => bytes };
    const { sheets, format } = await readUnit(lent, 'bom.xlsx', options);
    expect(format).toBe('xlsx');
    expect(sheets[0]?.text(1, 0)).toBe('Magnet');
  });

  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['xlml', 'spreadsheetml'],
    ['sylk', 'sylk'],
    ['html', 'html'],
    ['csv', 'csv'],
  ] as const)('%s, whatever its name', async (bookType, format) => {
    const { sheets, format: found } = await read(workbook(bookType));
    expect(found).toBe(format);
    expect([sheets[0]!.text(0, 0), sheets[0]!.text(1, 0), sheets[0]!.text(1, 1)]).toEqual(['Part', 'Magnet', '8']);
  });

  it('XML and JSON', async () => {
    expect((await read(utf8('<b><i n="1"/><i n="2"/></b>'))).format).toBe('xml');
    expect((await read(utf8('{"bomFormat":"CycloneDX","components":[]}'))).format).toBe('cyclonedx');
  });

  it('an archive with one table in it', async () => {
    const bytes = zip({ 'readme.pdf': utf8('%PDF'), 'in/bom.csv': utf8('Part,Qty\nMagnet,8\n') });
    const { format, details, sheets } = await read(bytes, 'a.zip');
    expect([format, details['member'], sheets[0]!.text(1, 0)]).toEqual(['csv', 'in/bom.csv', 'Magnet']);
  });
});

describe('what cannot be read is an error with a hint', () => {
  it.each([
    ['empty', ''],
    ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['not-a-table', '%PDF-1.7\n'],
    ['not-a-table', '{\\rtf1 x}'],
    ['format-unsupported', '{"name": "package", "version": "1"}'],
    ['xml-malformed', '<?xml version="1.0"?><b><i>'],
  ])('%s', async (code, text) => {
    const error: unknown = await read(utf8(text), 'x.xlsx').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ReadError', code });
    expect((error as { hint: string }).hint).not.toBe('');
  });

  it('an image under the name of a workbook is called an image', async () => {
    await expect(read(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'form.xls')).rejects.toThrow(
      'form.xls is a JPEG file',
    );
  });

  it('an archive with no table, or with several', async () => {
    await expect(read(zip({ 'a.pdf': utf8('x') }))).rejects.toMatchObject({ code: 'archive-no-table' });
    await expect(read(zip({ 'a.csv': utf8('x'), 'b.csv': utf8('y') }))).rejects.toMatchObject({
      code: 'archive-many-tables',
    });
  });

  it.each(['xlsx', 'xlsb', 'ods', 'biff8'] as const)('%s cut off in the middle', async (bookType) => {
    const bytes = workbook(bookType);
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({ name: 'ReadError' });
  });
});
