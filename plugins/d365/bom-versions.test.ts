import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { d365 } from './index.ts';

describe('d365/bom-versions', () => {
  it('puts each BOM id below the item that it makes', async () => {
    const bytes = readFileSync(new URL('samples/bom-versions.csv', import.meta.url));
    const [list, ...more] = await readLists([d365], 'bom-versions.csv', bytes);
    expect(more).toEqual([]);
    expect(list).toMatchObject({ dialect: 'd365/bom-versions', hierarchy: 'parent' });
    expect(list?.parts.map(({ chain }) => chain.join(' > '))).toEqual([
      '100-00430 > BOM-000430',
      '100-00417 > BOM-000417',
      '200-00088 > BOM-000088',
    ]);
  });
});
