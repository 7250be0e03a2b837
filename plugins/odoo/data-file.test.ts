import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { odoo } from './index.ts';

const sample = readFileSync(new URL('samples/data-file.xml', import.meta.url));
const read = async (bytes: Uint8Array = sample) => {
  const lists = await readLists([odoo], 'data.xml', bytes);
  expect(lists.map(({ format }) => format)).toEqual(['odoo-data']);
  return lists[0] ?? expect.fail('no list');
};

describe('odoo data file', () => {
  it('follows external ids with and without a module, templates, and lines in expressions, per piece', async () => {
    expect((await read()).parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'RL-500 × ?',
      'RL-500 > RL-510 × 2',
      'RL-500 > RL-510 > RL-511 × 6',
      'RL-500 > product_handle × 1',
    ]);
  });

  it('reads what products and their templates say together', async () => {
    expect((await read()).parts[1]?.fields).toMatchObject({
      description: 'Magnetic brake',
      massUnit: '0.03',
      massUom: 'kg',
      countryOfOrigin: 'CN',
      hsCode: '85051100',
    });
  });

  it('keeps the lines of a bill that stands elsewhere, and says what names no product', async () => {
    const text =
      '<openerp><record id="l1" model="mrp.bom.line"><field name="bom_id" ref="other.bom_x"/><field name="product_id" ref="product_a1"/></record><record id="l2" model="mrp.bom.line"><field name="bom_id" ref="other.bom_x"/></record></openerp>';
    const list = await read(new TextEncoder().encode(text));
    expect(list.parts.map(({ chain }) => chain.join(' > '))).toEqual(['bom_x', 'bom_x > product_a1']);
    expect(list.skipped).toEqual(['line l2: it names no product']);
  });

  it('leaves files of views and menus to the general reader', async () => {
    const views = '<odoo><record id="v" model="ir.ui.view"><field name="name">list</field></record></odoo>';
    expect(
      (await readLists([odoo], 'views.xml', new TextEncoder().encode(views))).map(({ format }) => format),
    ).not.toContain('odoo-data');
  });
});
