import { defineDialect } from 'lintanide/plugin';

/**
 * The template of the old Data Import Tool of ERPNext (Frappe): some fifteen rows of notes, a row `Column Name:` with field names of the
 * bill and, behind `~`, of its items, and data below "Start entering data below this line".
 */
export const template = defineDialect({
  name: 'erpnext/template',
  title: 'ERPNext BOM (old data import template)',
  recognise: {
    headers: [['item'], ['quantity'], ['item_code'], ['qty']],
    absent: ['Item Code (Items)'],
    above: ['Data Import Template', 'Vorlage für Datenimport', 'DocType:'],
  },
  columns: {
    parent: ['item'],
    quantityBase: ['quantity'],
    partNumber: ['item_code'],
    description: ['item_name', 'description'],
    quantity: ['qty'],
    unit: ['stock_uom', 'uom'],
    ignored: ['name', 'Column Name:', '~'],
  },
  hierarchy: 'fill-down',
});
