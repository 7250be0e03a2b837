import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { yonyou } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([yonyou], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('yonyou/u8-bom', () => {
  it('divides by the base quantity and goes through a phantom', async () => {
    const list = await read('u8-bom.csv');
    expect(list).toMatchObject({ dialect: 'yonyou/u8-bom', hierarchy: 'parent' });
    expect(parts(list).slice(0, 3)).toEqual([
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00510 x 1',
      '100-00417 > 100-00430 > 200-00420 x 8',
    ]);
  });

  it('does not guess what 2,500 is where no cell of the column says', async () => {
    expect((await read('u8-bom.csv')).parts[3]?.perParent).toBeNull();
  });
});
