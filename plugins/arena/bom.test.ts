import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { arena } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([arena], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('arena/bom', () => {
  it('does not count the second maker of a magnet as more magnets', async () => {
    const list = await read('bom-en.csv');
    expect(list).toMatchObject({ dialect: 'arena/bom', hierarchy: 'level' });
    const rotor = '100-00417 > 100-00430';
    expect(parts(list)).toEqual([
      '100-00417 x 1',
      `${rotor} x 2`,
      `${rotor} > 200-00420 x 8`,
      `${rotor} > 200-00420 x ?`,
      `${rotor} > 300-00009 x 2.5 g`,
    ]);
  });

  it('reads what a substitute stands in for', async () => {
    const rows = [
      'Level,Item Number,Item Name,Quantity,Manufacturer Item Number,Manufacturer,Substitute For',
      '0,100-00430,Rotor,1,,,',
      '1,200-00420,Magnet segment N42SH,8,N42SH-20103,Example Magnetics,',
      '1,200-00421,Magnet segment SmCo,8,SC-20103,Example Magnetics,200-00420',
    ];
    const list = await read('bom.csv', rows.join('\n'));
    expect(list.parts.map(({ fields }) => fields['alternate'])).toEqual([undefined, undefined, '200-00420']);
  });
});
