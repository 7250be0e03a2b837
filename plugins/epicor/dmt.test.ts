import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { epicor } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([epicor], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('epicor/dmt', () => {
  it('reads PartNum as the parent; a fixed quantity is per lot and so unknown per piece', async () => {
    const list = await read('dmt.csv');
    expect(list).toMatchObject({ dialect: 'epicor/dmt', hierarchy: 'parent' });
    const rotor = '100-00417 > 100-00430';
    expect(parts(list)).toEqual([
      `${rotor} x 2`,
      `${rotor} > 200-00420 x 8`,
      `${rotor} > 300-00009 x 2.5 g`,
      `${rotor} > 900-00001 x ?`,
    ]);
  });
});
