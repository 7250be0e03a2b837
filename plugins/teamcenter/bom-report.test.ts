import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { teamcenter } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([teamcenter], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('teamcenter/bom-report', () => {
  it('takes an empty quantity for one occurrence, and the packed ones for as many', async () => {
    const list = await read('bom-report-en.xls');
    expect(list).toMatchObject({
      format: 'spreadsheetml',
      dialect: 'teamcenter/bom-report',
      headerRow: 4,
      references: ['Assembly drawing'],
    });
    expect(parts(list)).toEqual([
      '100-00417 x 1',
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x 2.5 g',
      '100-00417 > 100-00510 x 1',
      // Four, twice packed: four in all or eight.
      '100-00417 > 200-00710 x ?',
    ]);
  });

  it('reads a Chinese list', async () => {
    expect(parts(await read('bom-report-zh.csv'))[2]).toBe('100-00417 > 100-00430 > 200-00420 x 8');
  });

  it('is not seen without its heading', async () => {
    const list = await read('own.csv', 'Level,Part Number,Part Name,Quantity\n0,A-1,Motor,\n1,M-2,Magnet,8\n');
    expect(list.dialect).toBeNull();
    expect(list.parts[0]?.perParent).toBeNull();
  });
});
