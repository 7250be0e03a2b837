import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { windchill } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([windchill], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('windchill/structure', () => {
  it('knows that no quantity is one, and that as_needed is none', async () => {
    const list = await read('structure-en.csv');
    expect(list).toMatchObject({ dialect: 'windchill/structure', hierarchy: 'level' });
    expect(parts(list)).toEqual([
      '100-00417 x 1',
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x ?',
      '100-00417 > 100-00430 > 300-00011 x 12 g',
      '100-00417 > 100-00510 x 1',
    ]);
  });

  it('is not seen in a list with Level, Number and Quantity', async () => {
    expect(
      (await read('own.csv', 'Level,Number,Name,Quantity\n0,A-100,Motor,1\n1,M-200,Magnet,8\n')).dialect,
    ).toBeNull();
  });
});
