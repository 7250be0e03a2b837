import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { plmxml } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const chains = async (name: string) => {
  const lists = await readLists([plmxml], name, sample(name));
  expect(lists.map(({ format }) => format)).toEqual(['plmxml']);
  return (lists[0]?.parts ?? []).map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`);
};

describe('plmxml', () => {
  it('reads an occurrence tree: an empty quantity is one, and a sub-assembly used twice is broken down once', async () => {
    expect(await chains('drive-occurrences.plmxml')).toEqual([
      '100-00417 × ?',
      '100-00417 > 100-00430 × 1',
      '100-00417 > 100-00430 > 200-00420 × 8',
      '100-00417 > 100-00430 × 1',
    ]);
  });

  it('reads an instance graph under any prefix, with references forward and back', async () => {
    expect(await chains('drive-instances.plmxml')).toEqual([
      'Servo drive 400 W × ?',
      'Servo drive 400 W > Rotor × 1',
      'Servo drive 400 W > Rotor > 200-00420 × 8',
    ]);
  });
});
