import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { solidworks } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([solidworks], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('solidworks/bom-table', () => {
  it('reads dotted item numbers: eight magnets in each of two rotors', async () => {
    const list = await read('bom-table-en.csv');
    expect(list).toMatchObject({ dialect: 'solidworks/bom-table', hierarchy: 'dotted' });
    expect(parts(list)).toEqual([
      '100-00430 x 2',
      '100-00430 > 200-00420 x 8',
      '100-00430 > 200-00500 x 1',
      '100-00510 x 1',
      'ISO 4762 M3 x 10 x 4',
    ]);
  });

  it('reads a flat table as it counts: in the whole assembly', async () => {
    const list = await read('bom-table-flat.csv');
    expect(list).toMatchObject({ dialect: 'solidworks/bom-table', hierarchy: 'flat' });
    expect(parts(list)).toEqual(['200-00420 x 16', '200-00500 x 2', '100-00510 x 1']);
  });

  it.each(['bom-table-ja.csv', 'bom-table-zh.csv'])('reads %s', async (name) => {
    expect(parts(await read(name))).toEqual(['100-00430 x 2', '100-00430 > 200-00420 x 8', '100-00510 x 1']);
  });

  it('keeps the German file name as a name of the part', async () => {
    const list = await read('bom-table-de.csv');
    expect(list.parts[1]).toMatchObject({
      partNumber: '',
      description: 'Magnet N42SH 20x10 · Magnetsegment',
      perParent: '8',
    });
    expect(list.parts[1]?.chain).toHaveLength(2);
  });

  it.each([
    'Item No,Part Number,Description,Qty',
    'Item no.,Part number,Description,Qty.',
    'Pos.,Benennung,Beschreibung,Menge',
  ])('is not seen below %s, the words of everybody', async (header) => {
    expect((await read('own.csv', `${header}\n1,M-200,Magnet,8\n2,S-300,Screw,4\n`)).dialect).toBeNull();
  });
});
