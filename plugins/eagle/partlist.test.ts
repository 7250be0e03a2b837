import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { eagle } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));

describe('eagle/partlist', () => {
  it('reads values by designator: a part called MOTOR0 is what its value says', async () => {
    const [list] = await readLists([eagle], 'partlist.txt', sample('partlist.txt'));
    expect(list).toMatchObject({ dialect: 'eagle/partlist', hierarchy: 'flat' });
    expect(list?.parts.map(({ description }) => description)).toEqual([
      '100n',
      '100u',
      'DRV8833',
      'KMZ10',
      'JST-2',
      'JST-2',
      '10k',
      'KMS-1108',
    ]);
  });
});
