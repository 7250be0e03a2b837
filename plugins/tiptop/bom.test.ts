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

  it('goes by the level where the head of the list is named on every line', async () => {
    const rows = [
      '主件料號,階次,元件料號,品名,規格,組成用量,底數,發料單位',
      'A-1,1,B-10,轉子組,,2,1,PCS',
      'A-1,..2,P-11,弧形磁鐵,N52SH,14,1,PCS',
      'A-1,..2,C-12,轉軸組,,1,1,PCS',
      'A-1,...3,P-13,轉軸,SUS420,1,1,PCS',
      'A-1,1,P-20,軸承,684ZZ,2,1,PCS',
      'A-2,1,P-21,馬達,GB3510,1,1,PCS',
    ];
    const list = await read('bom.csv', rows.join('\n'));
    expect(list).toMatchObject({ dialect: 'tiptop/bom', hierarchy: 'level' });
    expect(parts(list)).toEqual([
      'A-1 > B-10 x 2',
      'A-1 > B-10 > P-11 x 14',
      'A-1 > B-10 > C-12 x 1',
      'A-1 > B-10 > C-12 > P-13 x 1',
      'A-1 > P-20 x 2',
      'A-2 > P-21 x 1',
    ]);
  });

  it('goes by the parents where each line names its own, whatever its level', async () => {
    const rows = [
      '主件料號,階次,元件料號,品名,規格,組成用量,底數,發料單位',
      'A-1,1,B-10,轉子組,,2,1,PCS',
      'A-1,1,P-20,軸承,684ZZ,2,1,PCS',
      'B-10,2,P-11,弧形磁鐵,N52SH,14,1,PCS',
      'B-10,2,C-12,轉軸組,,1,1,PCS',
      'C-12,3,P-13,轉軸,SUS420,1,1,PCS',
    ];
    const list = await read('bom.csv', rows.join('\n'));
    expect(list).toMatchObject({ dialect: 'tiptop/bom', hierarchy: 'parent' });
    expect(parts(list)).toEqual([
      'A-1 > B-10 x 2',
      'A-1 > P-20 x 2',
      'A-1 > B-10 > P-11 x 14',
      'A-1 > B-10 > C-12 x 1',
      'A-1 > B-10 > C-12 > P-13 x 1',
    ]);
  });
});
