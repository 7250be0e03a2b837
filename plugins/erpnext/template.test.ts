import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { erpnext } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([erpnext], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('erpnext/template', () => {
  it('tells the quantity of the bill from that of its items', async () => {
    const list = await read('template.csv');
    expect(list).toMatchObject({ dialect: 'erpnext/template', hierarchy: 'fill-down' });
    expect(parts(list)).toEqual(['100-00430 > 200-00420 x 8', '100-00430 > 300-00009 x 2.5 g']);
  });
});
