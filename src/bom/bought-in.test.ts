import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

type Row = readonly [level: number, number: string, supplier: string];

/** Whom the finding on the magnet says the assembly around it is bought from. */
async function magnetIn(rows: readonly Row[]): Promise<unknown> {
  const lines = rows.map(([level, number, supplier]) => {
    const description = number.startsWith('MAG') ? 'Magnet NdFeB N42SH' : 'Unit';
    return `${String(level)},${number},${description},${supplier},1`;
  });
  const { units } = await judgeText(mofcom, {
    csv: `Level,Part number,Description,Supplier,Qty\n${lines.join('\n')}\n`,
  });
  return units[0]?.findings.find(({ partNumber }) => partNumber?.startsWith('MAG'))?.boughtIn;
}

describe('a part that names nobody is in a bought assembly', () => {
  it('of the nearest above it that names a firm', async () => {
    const bill: Row[] = [
      [0, 'RB-10001', 'Us'],
      [1, 'RB-10010', 'Ametek'],
      [2, 'RB-10011', '-'],
      [3, 'MAG-30412', ''],
    ];
    expect(await magnetIn(bill)).toEqual({ assembly: 'RB-10010', supplier: 'Ametek' });
    expect(await magnetIn(bill.with(2, [2, 'RB-10011', 'Rotorwerk']))).toEqual({
      assembly: 'RB-10011',
      supplier: 'Rotorwerk',
    });
  });

  it('but not where it names somebody itself, or only the product at the top does', async () => {
    const bill: Row[] = [
      [0, 'RB-10001', 'Us'],
      [1, 'RB-10010', 'Ametek'],
      [2, 'MAG-30412', 'Nordmark'],
    ];
    expect(await magnetIn(bill)).toBeUndefined();
    expect(
      await magnetIn([
        [0, 'RB-10001', 'Us'],
        [1, 'RB-10010', 'n/a'],
        [2, 'MAG-30412', ''],
      ]),
    ).toBeUndefined();
  });

  it('but not where it is in assemblies of two firms, or in one of nobody as well', async () => {
    const bill: Row[] = [
      [0, 'RB-10001', 'Us'],
      [1, 'RB-10010', 'Ametek'],
      [2, 'MAG-30412', ''],
    ];
    expect(await magnetIn([...bill, [1, 'RB-10020', 'Amer'], [2, 'MAG-30412', '']])).toBeUndefined();
    expect(await magnetIn([...bill, [1, 'RB-10020', ''], [2, 'MAG-30412', '']])).toBeUndefined();
    expect(await magnetIn([...bill, [1, 'RB-10020', 'AMETEK'], [2, 'MAG-30412', '']])).toMatchObject({
      supplier: 'Ametek',
    });
  });
});
