import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Descriptions of what is found, and how many parts there are. */
async function read(...lines: readonly string[]): Promise<{ parts: number; found: (string | null)[] }> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  return {
    parts: units[0]?.parts ?? 0,
    found: (units[0]?.findings ?? [])
      .filter(({ category }) => category === 'content')
      .map(({ description }) => description),
  };
}

describe('a name that goes on in the row below', () => {
  it('is that of one part', async () => {
    const { parts, found } = await read(
      'Поз.,Обозначение,Наименование,Кол.',
      '1,АБВГ.303111.001,Вал,1',
      '2,АБВГ.303111.002,Ротор с постоянными,1',
      ',,магнитами,',
      '3,АБВГ.303111.003,Крышка,2',
    );
    expect([parts, found]).toEqual([3, ['Ротор с постоянными магнитами']]);
  });

  it('is told by how the row above ends: a part without a number stays one', async () => {
    const list = (above: string) => read('Part,Description,Qty', 'A-1,Screw M3,4', `A-2,${above},1`, ',servo motor,');
    expect((await list('Bracket')).found).toEqual(['servo motor']);
    expect((await list('Bracket for')).found).toEqual([]);
  });

  it('may be a grade or a size, which is no part', async () => {
    const { parts, found } = await read('Part number,Description,Qty', 'M-1,NdFeB magnet,8', ',N42SH 20x10x5,', 'S-1,Screw M4,4', 'B-1,Bracket,1'); // prettier-ignore
    expect([parts, found]).toEqual([3, ['NdFeB magnet N42SH 20x10x5']]);
  });
});

it('a total in the column of numbers is none', async () => {
  const total = (word: string) => read('Part number,Description,Qty', 'M-1,NdFeB magnet N42SH,8', 'S-1,Screw M4,4', `${word},,12`); // prettier-ignore
  for (const word of ['Total', 'Summe', 'Итого', '合計']) expect((await total(word)).parts).toBe(2);
});
