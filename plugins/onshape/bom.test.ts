import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { onshape } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([onshape], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('onshape/bom', () => {
  it('reads dotted items; a part without a number is known by its name', async () => {
    const list = await read('bom-en.csv');
    expect(list).toMatchObject({ dialect: 'onshape/bom', hierarchy: 'dotted' });
    expect(parts(list)).toEqual(['100-00417 x 1', '100-00417 > 200-00420 x 8', '100-00417 > 1.2 Shaft x 1']);
  });

  it('is not seen below the same words in capitals', async () => {
    expect(
      (
        await read(
          'own.csv',
          'ITEM,QUANTITY,PART NUMBER,NAME,MATERIAL\n1,8,M-200,Magnet,NdFeB\n2,4,S-300,Screw,Steel\n',
        )
      ).dialect,
    ).toBeNull();
  });
});
