import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { type BiffCells, checkRecords, placeOf } from './legacy-records.ts';
import { readLegacy } from './legacy.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

/** A record with its head. */
function record(id: number, ...body: readonly number[]): number[] {
  return [id & 0xff, id >> 8, body.length & 0xff, body.length >> 8, ...body];
}
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const beginning = (type: number): number[] => record(0x809, 0x00, 0x06, type, 0, ...zeros(12));
const END = record(0x0a);
const number = (row: number, column: number): number[] => record(0x203, row, 0, column, 0, ...zeros(10));
const formula = (bytes: number): number[] => record(0x06, 3, 0, 1, 0, ...zeros(16), bytes, 0, ...zeros(4));

/** A stream of one sheet with these records. `offset`: where the list of sheets says that it begins. */
function stream(records: readonly number[], { listed = true, offset = 0 } = {}): Uint8Array {
  const list = (at: number): number[] => (listed ? record(0x85, at & 0xff, at >> 8, 0, 0, 0, 0, 1, 0, 0x53) : []);
  const head = (at: number): number[] => [...beginning(5), ...list(at), ...END];
  const at = head(0).length;
  return Uint8Array.from([...head(at + offset), ...beginning(0x10), ...records, ...END, ...zeros(40)]);
}

describe('the records of a workbook', () => {
  it('tell its cells, sheet by sheet', () => {
    const cells = checkRecords(
      stream([...number(0, 2), ...record(0xbd, 1, 0, 0, 0, ...zeros(12), 1, 0), ...formula(4)]),
    ) as BiffCells;
    expect(cells.map((sheet) => sheet.map(placeOf))).toEqual([
      [
        [0, 2],
        [1, 0],
        [1, 1],
        [3, 1],
      ],
    ]);
  });

  it.each([
    ['a formula that is longer than its record', stream(formula(5)), /a formula is longer/],
    ['a cell of another length', stream(record(0x203, ...zeros(13))), /has 13 bytes, not 14/],
    [
      'cells that are not as many as it says',
      stream(record(0xbd, 1, 0, 0, 0, ...zeros(12), 2, 0)),
      /not as long as its cells/,
    ],
    ['a sheet that is elsewhere', stream([], { offset: 2 }), /not where the list of sheets says/],
    ['a sheet that is in no list', stream(number(0, 0), { listed: false }), /not in the list of sheets/],
    ['a cell before the sheets', Uint8Array.from([...beginning(5), ...number(0, 0), ...END]), /stands in no sheet/],
    ['a record that is longer than the file', stream([0x00, 0x02, 0xff, 0x1f]), /longer than the file/],
    ['no end', Uint8Array.from([...beginning(5), ...record(0x42, 0xe4, 0x04)]), /last record is missing/],
    ['a text that is not there', stream(record(0xfd, ...zeros(6), 9, 0, 0, 0)), /./],
  ])('with %s are not believed', (name, bytes, problem) => {
    const outcome = checkRecords(bytes);
    // Without texts none can be missing.
    if (name === 'a text that is not there') expect(outcome).toHaveLength(1);
    else expect((outcome as { problem: string }).problem).toMatch(problem);
  });
});

describe('a workbook of which one record has another length', () => {
  const rows = [
    ['Part', 'Qty', 'Description'],
    ...Array.from({ length: 20 }, (_, i) => [`P-${String(i)}`, i * 1.5, `Magnet ${String(i)}`]),
  ];
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'BOM');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

  it('loses no cell without a word', async () => {
    const start = bytes.findIndex((_, i) => bytes[i] === 0x09 && bytes[i + 1] === 0x08 && bytes[i + 2] === 0x10);
    const view = new DataView(bytes.buffer);
    const texts = async (of: Uint8Array): Promise<string> => {
      const { sheets } = await readLegacy(of, 'xls', options);
      return JSON.stringify(
        sheets.map((sheet) =>
          Array.from({ length: sheet.rowCount }, (_, row) => [0, 1, 2].map((column) => sheet.text(row, column))),
        ),
      );
    };
    const whole = await texts(bytes);
    let refused = 0;
    for (let at = start, depth = 0; ;) {
      const id = view.getUint16(at, true);
      depth += id === 0x809 ? 1 : id === 0x0a ? -1 : 0;
      if (depth === 0 && view.getUint16(at + 4, true) !== 0x809) break;
      const length = view.getUint16(at + 2, true);
      for (const changed of [length ^ 4, length ^ 0x10, length ^ 0x1000]) {
        const damaged = bytes.slice();
        new DataView(damaged.buffer).setUint16(at + 2, changed, true);
        const outcome = await texts(damaged).catch((error: unknown) => (error as { code: string }).code);
        if (outcome === 'xls-unreadable') refused++;
        else expect(outcome).toBe(whole);
      }
      at += 4 + length;
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('is given up on where reading it comes to no end', async () => {
    const host = { ...nodeHost, within: () => false };
    await expect(readLegacy(bytes, 'xls', { ...options, host })).rejects.toMatchObject({
      code: 'xls-unreadable',
      message: expect.stringMatching(/came to no end in 10 seconds/) as string,
    });
    expect(
      nodeHost.within?.(20, () => {
        for (;;);
      }),
    ).toBe(false);
    expect(nodeHost.within?.(1000, () => undefined)).toBe(true);
    expect(() =>
      nodeHost.within?.(1000, () => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
  });
});
