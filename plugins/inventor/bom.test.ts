import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { inventor } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([inventor], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('inventor/bom', () => {
  it('counts no metres of sleeving as pieces, and sets reference parts apart', async () => {
    const list = await read('bom-en.txt');
    expect(list).toMatchObject({ dialect: 'inventor/bom', hierarchy: 'dotted', references: ['Assembly jig'] });
    expect(parts(list)).toEqual([
      '100-00430 x 2',
      '100-00430 > 200-00420 x 8',
      '100-00430 > 400-00020 x ?',
      '100-00510 x 1',
    ]);
  });

  it('reads a German table', async () => {
    const list = await read('bom-de.csv');
    expect(list).toMatchObject({ dialect: 'inventor/bom', references: ['Montagevorrichtung'] });
    expect(parts(list)).toEqual(['100-00430 x 2', '100-00430 > 200-00420 x 8']);
  });
});
