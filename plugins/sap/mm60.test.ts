import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { sap } from './index.ts';

describe('sap/mm60', () => {
  it('reads a catalogue: no structure, no quantity, not even the number of units that the price is for', async () => {
    const [list] = await readLists([sap], 'mm60-en.txt', readFileSync(new URL('samples/mm60-en.txt', import.meta.url)));
    expect(list).toMatchObject({ dialect: 'sap/mm60', hierarchy: 'flat' });
    expect(list?.parts.map(({ partNumber, perParent }) => [partNumber, perParent])).toEqual([
      ['200-00420', null],
      ['100-00510', null],
      ['300-00009', null],
    ]);
  });
});
