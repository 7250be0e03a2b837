import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { kicad } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([kicad], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('kicad/bom', () => {
  it.each([
    ['bom-grouped.csv', 1, ['3', '1', '2']],
    ['bom-fields-semicolon.csv', 1, ['1', '1']],
    ['bom-ungrouped.csv', 1, ['1', '1', '1']],
    ['bom-script-v5.csv', 6, ['3', '1']],
  ])('reads %s', async (name, headerRow, quantities) => {
    const list = await read(name);
    expect(list).toMatchObject({ dialect: 'kicad/bom', headerRow, hierarchy: 'flat' });
    expect(list.parts.map(({ perParent }) => perParent)).toEqual(quantities);
  });

  it('knows the column of parts that are not fitted', async () => {
    expect((await read('bom-grouped.csv')).columns.dnp).toEqual(['DNP']);
  });

  it('does not guess how many a range of designators is', async () => {
    const list = await read('range.csv', 'Reference,Value,Footprint,Datasheet\nC1-C9,100n,C_0603,\nM1,Motor,Motor,\n');
    expect(list.parts.map(({ perParent }) => perParent)).toEqual([null, '1']);
  });
});
