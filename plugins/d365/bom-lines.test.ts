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
      'BOM-000430 > 200-00420 x 8',
      'BOM-000430 > 300-00009 x 2.5 g',
      'BOM-000417 > 100-00430 x 2',
    ]);
  });
});
