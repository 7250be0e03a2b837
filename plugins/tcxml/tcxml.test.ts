import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { tcxml } from './index.ts';

const sample = readFileSync(new URL('samples/servo.xml', import.meta.url));

describe('tcxml', () => {
  it('joins items, revisions and occurrences in any order, of one structure', async () => {
    const [list] = await readLists([tcxml], 'servo.xml', sample);
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'S-100 × ?',
      'S-100 > S-110 × 1',
      'S-100 > S-190 × 2.5 g',
    ]);
    expect(list?.parts[1]?.fields).toMatchObject({
      revision: 'A',
      material: 'NdFeB',
      description: 'Rotor with N42SH segments',
    });
    expect(list?.skipped).toEqual(['structure s2: another revision or view of an item whose structure was read']);
  });
});
