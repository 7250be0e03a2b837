import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { workbook } from '../../../test/support/workbook.ts';
import { cellName } from '../../read/sheet.ts';
import { runReal } from '../cli-io.fixture.ts';
import { folderOf } from '../commands.fixture.ts';

const row = (at: number, ...texts: string[]): string => {
  const cells = texts.map((text, column) => `<c r="${cellName(at, column)}" t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${String(at)}">${cells.join('')}</row>`;
};

it(
  'annotate gives the same bytes for the same workbook and day, whether the workbook says when it was made or not',
  { timeout: 60_000 },
  async () => {
    const folder = await folderOf({});
    await copyFile(resolve(import.meta.dirname, '../../../samples/servo-drive.xlsx'), join(folder, 'dated.xlsx'));
    const rows = [
      row(1, 'Part number', 'Description', 'Qty'),
      row(2, 'MAG-1', 'NdFeB magnet N42SH', '2'),
      row(3, 'S-1', 'Screw', '4'),
    ];
    writeFileSync(join(folder, 'bare.xlsx'), workbook({ sheets: [{ rows: rows.join('') }] }));
    const copies = async (): Promise<Buffer[]> => {
      const made: Buffer[] = [];
      for (const name of ['dated', 'bare']) {
        const { err } = await runReal(folder, `annotate ${name}.xlsx copy.xlsx --force --as-of 2026-11-24`);
        expect(err).not.toContain('error');
        made.push(readFileSync(join(folder, 'copy.xlsx')));
      }
      return made;
    };
    const first = await copies();
    // The time of an entry of a ZIP archive counts in steps of two seconds.
    await setTimeout(2100);
    const second = await copies();
    expect(second.map((bytes, at) => bytes.equals(first[at]!))).toEqual([true, true]);
  },
);
