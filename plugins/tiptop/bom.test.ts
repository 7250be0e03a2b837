import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { tiptop } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([tiptop], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('tiptop/bom', () => {
  it('divides by the base', async () => {
    const list = await read('bom-big5.csv');
    expect(list).toMatchObject({ dialect: 'tiptop/bom', hierarchy: 'parent' });
    expect(parts(list)).toEqual([
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x 2.5 g',
    ]);
  });
});
