import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { windchill } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([windchill], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('windchill/report-table', () => {
  it('reads levels and leaves the adhesive as needed unknown', async () => {
    const list = await read('report-table-en.csv');
    expect(list.dialect).toBe('windchill/report-table');
    expect(parts(list)).toEqual([
      '100-00417 x 1',
      '100-00417 > 100-00430 x 2',
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x ?',
    ]);
  });

  it('reads one level in German', async () => {
    const list = await read('report-table-de.csv');
    expect(list).toMatchObject({ dialect: 'windchill/report-table', hierarchy: 'flat' });
    expect(parts(list)).toEqual(['200-00420 x 8', '300-00009 x 2.5 g']);
  });
});
