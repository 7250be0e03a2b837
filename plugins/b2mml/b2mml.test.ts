import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { b2mml } from './index.ts';

const read = async (name: string) => {
  const lists = await readLists([b2mml], name, readFileSync(new URL(`samples/${name}`, import.meta.url)));
  expect(lists.map(({ format }) => format)).toEqual(['b2mml']);
  return lists[0] ?? expect.fail('no list');
};
const chains = async (name: string) =>
  (await read(name)).parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`);

describe('b2mml', () => {
  it('reads nested definitions and those named by ID; their quantities are not known', async () => {
    expect(await chains('coupling.xml')).toEqual([
      'MC-600 × ?',
      'MC-600 > MC-610 × ?',
      'MC-600 > MC-610 > MC-611 × ?',
      'MC-600 > MC-620 × ?',
    ]);
  });

  it('reads properties with their units', async () => {
    expect((await read('coupling.xml')).parts[2]?.fields).toMatchObject({
      material: 'SmCo 2:17',
      massUnit: '8.4',
      massUom: 'g',
      cas: '7440-19-9',
    });
  });

  it('takes the one thing that an operation produces for what its bill is of; of two, both are outputs', async () => {
    expect(await chains('operation.xml')).toEqual([
      'MC-610 × ?',
      'MC-610 > MC-611 × 8',
      'OMB-2 × ?',
      'OMB-2 > MC-630 × 4000 g',
      'OMB-2 > MC-630 > MC-631 × 2',
      'OMB-2 > MC-640 × 1',
      'OMB-2 > MC-690 × 3',
    ]);
    expect((await read('operation.xml')).parts[5]?.fields['itemType']).toBe('Produced');
  });
});
