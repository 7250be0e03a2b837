import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { agile } from './index.ts';

const sample = readFileSync(new URL('samples/blower.xml', import.meta.url));
const read = async () => (await readLists([agile], 'blower.xml', sample))[0] ?? expect.fail('no list');

describe('agile-axml', () => {
  it('joins bills and items by id or by number', async () => {
    const { parts } = await read();
    expect(parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'BL-100 × ?',
      'BL-100 > BL-110 × 2',
      'BL-100 > BL-190 × 1',
    ]);
    expect(parts[0]?.fields['countryOfOrigin']).toBe('MX');
  });

  it('takes the preferred maker first', async () => {
    expect((await read()).parts[1]?.fields).toMatchObject({
      manufacturer: 'Example Magnetics',
      mpn: 'E-35EH',
      alternate: 'Gone Magnetics G-1',
    });
  });

  it('leaves out documents and what changes propose, and says so', async () => {
    expect((await read()).skipped.map((text) => text.replace(/:.*/, ''))).toEqual([
      '1 ChangeOrders',
      'items BL-190',
      'DRW-1 Drawing',
    ]);
  });
});
