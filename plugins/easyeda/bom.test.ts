import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { easyeda } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([easyeda], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('easyeda/bom', () => {
  it('reads tabs in UTF-16 under the name of a CSV', async () => {
    const list = await read('bom-utf16.csv');
    expect(list).toMatchObject({ dialect: 'easyeda/bom', format: 'tsv' });
    expect(list.parts.map(({ description, perParent }) => [description, perParent])).toEqual([
      ['100nF', '2'],
      ['扬声器 8Ω', '1'],
    ]);
  });
});
