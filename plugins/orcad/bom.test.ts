import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { orcad } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([orcad], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('orcad/bom', () => {
  it('does not take wrapped references for parts', async () => {
    const list = await read('bom.BOM');
    expect(list).toMatchObject({ dialect: 'orcad/bom', hierarchy: 'flat' });
    expect(list.parts.map(({ description, perParent }) => [description, perParent])).toEqual([
      ['100n', '3'],
      ['Speaker 8R', '1'],
      ['DRV5055A1', '1'],
    ]);
  });
});
