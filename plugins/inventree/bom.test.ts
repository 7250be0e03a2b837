import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { inventree } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([inventree], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('inventree/bom', () => {
  it('reads levels and quantities', async () => {
    const list = await read('bom.csv');
    expect(list).toMatchObject({ dialect: 'inventree/bom', hierarchy: 'level' });
    expect(parts(list)).toEqual([
      '100-00430 x 2',
      '100-00430 > 200-00420 x 8',
      '100-00430 > 300-00009 x 1',
      '500-00001 x 2',
    ]);
  });
});
