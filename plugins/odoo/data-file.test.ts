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

  it('reads the fields that users add to products and lines, and what these refer to', async () => {
    const text = `<odoo>
<record id="m1" model="x_alloy"><field name="name">Sm2Co17</field></record>
<record id="p1" model="product.product"><field name="default_code">R-1</field><field name="name">Ring 10x3</field><field name="x_material">NdFeB 38SH</field><field name="x_checked" eval="True"/></record>
<record id="p2" model="product.product"><field name="default_code">R-2</field><field name="name">Disc</field><field name="x_studio_material_id" ref="m1"/><field name="x_studio_batch_colour">blue</field></record>
<record id="p3" model="product.product"><field name="default_code">R-3</field><field name="name">Reader</field><field name="x_mpn" eval="False"/><field name="manufacturer_pref">RX-7</field></record>
<record id="l1" model="mrp.bom.line"><field name="bom_id" ref="b"/><field name="product_id" ref="p1"/></record>
<record id="l2" model="mrp.bom.line"><field name="bom_id" ref="b"/><field name="product_id" ref="p2"/></record>
<record id="l3" model="mrp.bom.line"><field name="bom_id" ref="b"/><field name="product_id" ref="p3"/><field name="x_remark">glued</field></record>
</odoo>`;
    const said = (await read(new TextEncoder().encode(text))).parts.slice(1).map(({ fields }) => fields);
    expect(said[0]).toMatchObject({ partNumber: 'R-1', material: 'NdFeB 38SH' });
    expect(said[1]).toMatchObject({ material: 'Sm2Co17' });
    expect(said[2]).toMatchObject({ description: 'Reader', mpn: 'RX-7', remarks: 'glued' });
    expect(JSON.stringify(said)).not.toMatch(/true|false/i);
  });

  it('leaves files of views and menus to the general reader', async () => {
    const views = '<odoo><record id="v" model="ir.ui.view"><field name="name">list</field></record></odoo>';
    expect(
      (await readLists([odoo], 'views.xml', new TextEncoder().encode(views))).map(({ format }) => format),
    ).not.toContain('odoo-data');
  });
});
