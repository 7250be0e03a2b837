import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { sap } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));

describe('sap/cs12', () => {
  it('reads an unconverted list: pages joined, the top assembly from the heading, documents set apart', async () => {
    const [list, ...more] = await readLists([sap], 'cs12-en.txt', sample('cs12-en.txt'));
    expect(more).toEqual([]);
    expect(list).toMatchObject({ dialect: 'sap/cs12', hierarchy: 'level', references: ['Assembly drawing'] });
    expect(list?.parts.map(({ chain }) => chain.join(' > '))).toEqual([
      '100-00417 > 100-00430',
      '100-00417 > 100-00430 > 200-00420',
      '100-00417 > 100-00430 > 300-00009',
      '100-00417 > 100-00510',
      '100-00417 > 990-00001',
    ]);
  });

  it('does not multiply an exploded quantity again: 16 magnets in 2 rotors are 8 in each', async () => {
    const [list] = await readLists([sap], 'cs12-en.txt', sample('cs12-en.txt'));
    const perParent = Object.fromEntries((list?.parts ?? []).map((part) => [part.partNumber, part.perParent]));
    expect(perParent).toMatchObject({ '100-00430': '2', '200-00420': '8', '300-00009': '2.5 g' });
  });
});
