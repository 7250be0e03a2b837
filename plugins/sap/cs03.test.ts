import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { sap } from './index.ts';

const read = async (name: string) =>
  (await readLists([sap], name, readFileSync(new URL(`samples/${name}`, import.meta.url))))[0];

describe('sap/cs03', () => {
  it('divides by the base quantity of the bill: 800 magnets for 100 rotors are 8 in each', async () => {
    const list = await read('cs03-en.txt');
    expect(list).toMatchObject({ dialect: 'sap/cs03', references: ['Rotor drawing'] });
    expect(list?.parts.map(({ chain, perParent }) => [chain.join(' > '), perParent])).toEqual([
      ['100-00430 > 200-00420', '8'],
      ['100-00430 > 300-00009', '2.5 g'],
    ]);
  });

  it('reads whole quantities with three decimals: 8,000 is eight', async () => {
    const list = await read('cs03-de.txt');
    expect(list?.parts.map(({ perParent }) => perParent)).toEqual(['8', '2 g']);
  });
});
