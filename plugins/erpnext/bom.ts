import { defineDialect } from 'lintanide/plugin';

/**
 * The data import and export of ERPNext 13 and later: the head of a bill on its first row, `(Items)` behind the columns of the lines.
 * Quantities are for the quantity of the bill.
 */
export const bom = defineDialect({
  name: 'erpnext/bom',
  title: 'ERPNext BOM (data import and export)',
  recognise: {
    headers: [
      ['Item to Manufacture', 'Item'],
      ['Item Code (Items)', 'Artikel-Code (Artikel)'],
      ['Qty (Items)', 'Menge (Artikel)'],
    ],
  },
  columns: {
    parent: ['Item to Manufacture', 'Item'],
    quantityBase: ['Quantity', 'Menge'],
    partNumber: ['Item Code (Items)', 'Artikel-Code (Artikel)'],
    name: ['Item Name (Items)'],
    description: ['Item Description (Items)', 'Description (Items)'],
    quantity: ['Qty (Items)', 'Menge (Artikel)'],
    unit: ['UOM (Items)', 'Stock UOM (Items)', 'Maßeinheit (Artikel)'],
    unitCost: ['Rate (Items)'],
    currency: ['Currency'],
    ignored: ['ID', 'Company', 'Item Name', 'ID (Items)'],
  },
  hierarchy: 'fill-down',
});
