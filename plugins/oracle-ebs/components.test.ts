import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { oracleEbs } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([oracleEbs], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('oracle-ebs/components', () => {
  it('does not divide by the yield; a quantity per lot is unknown per piece', async () => {
    const list = await read('components.csv');
    expect(list).toMatchObject({ dialect: 'oracle-ebs/components', hierarchy: 'parent' });
    const rotor = '100-00417 > 100-00430';
    expect(parts(list)).toEqual([`${rotor} x 2`, `${rotor} > 200-00420 x 8`, `${rotor} > 900-00001 x ?`]);
  });
});
