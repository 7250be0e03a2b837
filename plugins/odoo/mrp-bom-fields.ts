import { defineDialect } from 'lintanide/plugin';

/**
 * The same export made "import-compatible": technical field names as headers. With `/id` columns products are external ids.
 */
export const mrpBomFields = defineDialect({
  name: 'odoo/mrp-bom-fields',
  title: 'Odoo bills of materials (export, field names)',
  recognise: {
    headers: [
      ['product_tmpl_id', 'product_tmpl_id/id', 'product_tmpl_id/.id', 'product_tmpl_id/default_code'],
      [
        'bom_line_ids/product_id',
        'bom_line_ids/product_id/id',
        'bom_line_ids/product_id/.id',
        'bom_line_ids/product_id/default_code',
      ],
      ['bom_line_ids/product_qty'],
    ],
  },
  columns: {
    parent: [
      'product_tmpl_id/default_code',
      'product_tmpl_id',
      'product_tmpl_id/id',
      'product_tmpl_id/.id',
      'product_tmpl_id/name',
      'product_tmpl_id/display_name',
    ],
    quantityBase: ['product_qty'],
    itemType: ['type'],
    partNumber: [
      'bom_line_ids/product_id/default_code',
      'bom_line_ids/product_id',
      'bom_line_ids/product_id/id',
      'bom_line_ids/product_id/.id',
    ],
    name: ['bom_line_ids/product_id/name', 'bom_line_ids/product_id/display_name'],
    quantity: ['bom_line_ids/product_qty'],
    unit: ['bom_line_ids/product_uom_id', 'bom_line_ids/product_uom_id/id', 'bom_line_ids/product_uom_id/name'],
    ignored: [
      'id',
      'code',
      'product_uom_id',
      'product_uom_id/id',
      'product_id',
      'product_id/id',
      'company_id',
      'company_id/id',
    ],
  },
  hierarchy: 'fill-down',
});
