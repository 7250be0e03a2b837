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

describe('kicad/pcbnew', () => {
  it.each(['pcbnew-v8.csv', 'pcbnew-v5.csv'])('reads %s', async (name) => {
    const list = await read(name);
    expect(list).toMatchObject({ dialect: 'kicad/pcbnew', hierarchy: 'flat' });
    expect(list.parts.map(({ perParent }) => perParent)).toEqual(['3', '1']);
    expect(list.columns.description).toEqual(['Designation']);
  });
});
