import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readUnit } from '../read-unit.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadLimits } from '../types.ts';

const HEAD = 'TABLE\n0,1\n"EXCEL"\nVECTORS\n0,4\n""\nTUPLES\n0,2\n""\nDATA\n0,0\n""\n';
const BOT = '-1,0\nBOT\n';
const EOD = '-1,0\nEOD\n';
const text = (value: string): string => `1,0\n"${value}"\n`;

async function read(data: string, limits: Partial<ReadLimits> = {}): Promise<Sheet> {
  const bytes = new TextEncoder().encode(HEAD + data);
  const { format, sheets } = await readUnit(bytes, 'a.dif', {
    host: nodeHost,
    limits: { ...defaultLimits, ...limits },
    encoding: null,
    scoreSample: () => 0,
  });
  expect(format).toBe('dif');
  return sheets[0]!;
}

describe('DIF', () => {
  it('is a sheet: rows with texts, numbers, truth values and failures at their places', async () => {
    const sheet = await read(
      `${BOT}${text('Part')}${text('3"" pipe, 1 m')}${BOT}${BOT}1,0\n""\n0,4\nV\n0,1\nTRUE\n0,0\nNA\n${EOD}`,
    );
    expect([sheet.rowNumber(0), sheet.text(0, 0), sheet.text(0, 1)]).toEqual([1, 'Part', '3" pipe, 1 m']);
    expect([sheet.rowNumber(1), sheet.text(1, 0), sheet.text(1, 1), sheet.text(1, 2), sheet.text(1, 3)]).toEqual([
      3,
      '',
      '4',
      'TRUE',
      '#N/A',
    ]);
    expect([1, 2, 3].map((column) => sheet.kind(1, column))).toEqual([
      TextKind.number,
      TextKind.boolean,
      TextKind.error,
    ]);
  });

  it.each([
    ['is cut off', `${BOT}${text('Part')}`],
    ['has a line that is no value', `${BOT}${text('Part')}oops\n"x"\n${EOD}`],
    ['has a value before its first row', `${text('Part')}${EOD}`],
    ['has an unknown mark', `${BOT}-1,0\nEND\n${EOD}`],
  ])('that %s is an error', async (_, data) => {
    await expect(read(data)).rejects.toMatchObject({ code: 'dif-malformed' });
  });

  it('keeps to the limits', async () => {
    await expect(read(BOT.repeat(3) + EOD, { rows: 2 })).rejects.toMatchObject({ code: 'limit-rows' });
    await expect(read(BOT + text('x').repeat(3) + EOD, { columns: 2 })).rejects.toMatchObject({
      code: 'limit-columns',
    });
    await expect(read(BOT + text('x').repeat(3) + EOD, { cells: 2 })).rejects.toMatchObject({ code: 'limit-cells' });
  });
});
