import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, workbook, type WorkbookShape } from '../../../test/support/workbook.ts';
import { zip } from '../../../test/support/zip.ts';
import { ReadError } from '../../errors.ts';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadLimits } from '../types.ts';

const sheet = (rows: string): WorkbookShape => ({ sheets: [{ rows }], strings: '<si><t>x</t></si>', styles: '' });
const cells = (count: number): WorkbookShape => sheet(`<row>${'<c><v>7</v></c>'.repeat(count)}</row>`);
const rows = (count: number): WorkbookShape => sheet('<row><c><v>7</v></c></row>'.repeat(count));
const strings = (count: number): WorkbookShape => ({
  sheets: [{ rows: '' }],
  strings: '<si><t>x</t></si>'.repeat(count),
});
const text = (length: number): WorkbookShape => ({
  sheets: [{ rows: '' }],
  strings: `<si><r><t>${'x'.repeat(300)}</t></r><r><t>${'x'.repeat(length - 300)}</t></r></si>`,
});
const nested = (depth: number): WorkbookShape =>
  sheet(`<row><c><extLst>${'<x>'.repeat(depth - 5)}${'</x>'.repeat(depth - 5)}</extLst></c></row>`);
const fonts = (count: number): WorkbookShape => ({ sheets: [{ rows: '' }], styles: '<x/>'.repeat(count - 1) });
const zeros = (bytes: number): WorkbookShape => ({
  ...sheet(''),
  text: (xml, name) => (name.includes('sheet1') ? xml + ' '.repeat(bytes - xml.length) : xml),
});

/** For each limit: a workbook that just fits into the value, and one that does not. */
const cases: Readonly<
  Record<
    keyof ReadLimits,
    readonly [value: number, fits: WorkbookShape, breaks: WorkbookShape, more?: Partial<ReadLimits>]
  >
> = {
  entries: [7, sheet(''), { sheets: [{ rows: '' }, { rows: '' }], strings: '', styles: '' }],
  partBytes: [5000, zeros(5000), zeros(5001)],
  totalBytes: [9000, zeros(5000), zeros(9000)],
  ratio: [50, zeros(3000), zeros(90_000), { ratioFloor: 1 }],
  ratioFloor: [4000, zeros(4000), zeros(4001), { ratio: 1 }],
  rows: [20, rows(20), rows(21)],
  columns: [20, cells(20), cells(21)],
  cells: [20, cells(20), cells(21)],
  strings: [20, strings(20), strings(21)],
  elements: [20, fonts(20), fonts(21)],
  depth: [20, nested(20), nested(21)],
  textBytes: [2000, text(2000), text(2001)],
};

describe('the limit', () => {
  it.each(Object.entries(cases))(
    '%s lets through what fits, and names itself where something does not',
    async (name, [value, fits, breaks, more]) => {
      const limits = { ...more, [name]: value };
      await read(workbook(fits), limits);
      const error: unknown = await read(workbook(breaks), limits).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ReadError);
      const { code, message, hint } = error as ReadError;
      // The floor is where the ratio begins to be checked: the breach is one of the ratio.
      const limit = name === 'ratioFloor' ? 'ratio' : name;
      expect(code).toBe(`limit-${limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
      expect(message).toContain(`more than ${String((limits as Partial<ReadLimits>)[limit as keyof ReadLimits])} `);
      expect(hint).toMatch(new RegExp(`configuration, for example "limits": \\{ "${limit}": [0-9]+ \\}`));
    },
  );

  it('of rows says which number lies beyond it, where there are few rows', async () => {
    const far = workbook(sheet('<row r="1"><c><v>1</v></c></row><row r="99999999"><c><v>1</v></c></row>'));
    const error: unknown = await read(far, {}).catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: 'limit-rows',
      message: expect.stringContaining('a row with the number 99999999, and rows are read up to 1048576;') as string,
    });
    expect((error as ReadError).hint).toContain('"rows": 99999999');
  });

  it('of each kind has a test here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(defaultLimits).sort());
  });
});

describe('a bomb of 10 GB', () => {
  const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
  // The same block of a deflate stream over and over: 10 GB of blanks that pack to 10 MB, which pack to some 30 kB.
  const block = deflateRawSync(Buffer.alloc(16 * 1024 ** 2, ' '), { finishFlush: 2 });
  const packed = Buffer.concat(Array.from({ length: 600 }, () => block));
  const bomb = (unpacked: number): Uint8Array =>
    workbook({
      ...sheet(''),
      parts: (parts) =>
        parts.map((part) =>
          part.name.includes('sheet1')
            ? { name: part.name, data: packed, stored: true, says: { method: 8, unpacked } }
            : part,
        ),
      zip: { zip64: true },
    });

  it('in an archive of a few kilobytes ends before it is inflated', async () => {
    const small = zip([{ name: 'bom.xlsx', data: bomb(600 * block.length * 1000) }]);
    expect(small.length).toBeLessThan(100_000);
    await expect(readUnit(small, 'bom.zip', options)).rejects.toMatchObject({ code: 'limit-part-bytes' });
  });

  it('that says it is small ends where it stops being so', async () => {
    const small = zip([{ name: 'bom.xlsx', data: bomb(1000) }]);
    await expect(readUnit(small, 'bom.zip', options)).rejects.toMatchObject({
      code: 'zip-broken',
      message: expect.stringContaining('sheet1.xml') as string,
    });
  });
});
