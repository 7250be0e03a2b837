import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { jlcpcb } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([jlcpcb], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('jlcpcb/bom', () => {
  it('counts designators', async () => {
    const list = await read('bom.csv');
    expect(list).toMatchObject({ dialect: 'jlcpcb/bom', hierarchy: 'flat' });
    expect(list.parts.map(({ description, perParent }) => [description, perParent])).toEqual([
      ['100nF', '3'],
      ['Speaker 8R 1W', '1'],
    ]);
  });
});
