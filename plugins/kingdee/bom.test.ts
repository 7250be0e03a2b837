import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { kingdee } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([kingdee], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('kingdee/bom', () => {
  it('divides the numerator by the denominator', async () => {
    const list = await read('bom-export.csv');
    expect(list.dialect).toBe('kingdee/bom');
    expect(parts(list)).toEqual([
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x 2.5 g',
    ]);
  });

  it('reads the import template: decorated headers below technical names, heads on the first row of a bill', async () => {
    const list = await read('bom-template.csv');
    expect(list).toMatchObject({ dialect: 'kingdee/bom', headerRow: 2 });
    expect(list.columns.partNumber).toEqual(['*(子项明细)子项物料编码#编码']);
    expect(list.columns.description).toEqual(['(子项明细)子项物料编码#名称']);
    expect(parts(list)).toEqual([
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x 2.5 g',
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00510 x 1',
    ]);
  });

  it('reads a header of two rows', async () => {
    const list = await read('bom-two-rows.csv');
    expect(list.dialect).toBe('kingdee/bom');
    expect(list.parts.map(({ perParent }) => perParent)).toEqual(['8', '2.5 g']);
  });
});
