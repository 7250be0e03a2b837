import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { odoo } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([odoo], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('odoo/mrp-bom-fields', () => {
  it('reads technical names: ten rotors hold eighty magnets', async () => {
    const list = await read('mrp-bom-fields-ids.csv');
    expect(list).toMatchObject({ dialect: 'odoo/mrp-bom-fields', hierarchy: 'fill-down' });
    expect(list.parts.map(({ chain, perParent }) => [chain[0], chain.at(-1), perParent])).toEqual([
      ['__export__.product_template_430', '__export__.product_product_420', '8'],
      ['__export__.product_template_430', '__export__.product_product_9', '2.5 g'],
      ['__export__.product_template_700', '__export__.product_product_701', '4'],
    ]);
  });
});
