import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { d365 } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([d365], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('d365/bom-lines', () => {
  it('divides by the denominator', async () => {
    const list = await read('bom-lines.csv');
    expect(list).toMatchObject({ dialect: 'd365/bom-lines', hierarchy: 'parent' });
    expect(parts(list)).toEqual([
      'BOM-000417 > 100-00430 > 200-00420 x 8',
      'BOM-000417 > 100-00430 > 300-00009 x 2.5 g',
      'BOM-000417 > 100-00430 x 2',
    ]);
  });

  it('puts the lines of a BOM below the line that names it', async () => {
    const header =
      'BOMID,LINENUMBER,ITEMNUMBER,PRODUCTNAME,QUANTITY,QUANTITYDENOMINATOR,PRODUCTUNITSYMBOL,LINETYPE,SUBBOMID';
    const rows = [
      'B-0001,1,MG-50001,Magnet,80,10,ea,Item,',
      'B-0001,2,KT-20001,Kit,2,1,ea,Phantom,B-0002',
      'B-0002,1,MG-50003,Magnet,4,1,ea,Item,',
      'B-0001,3,KT-20001,Kit,1,1,ea,Phantom,B-0002',
    ];
    expect(parts(await read('lines.csv', [header, ...rows].join('\n')))).toEqual([
      'B-0001 > MG-50001 x 8',
      'B-0001 > KT-20001 x 2',
      'B-0001 > KT-20001 > MG-50003 x 4',
      'B-0001 > KT-20001 x 1',
    ]);
  });
});
