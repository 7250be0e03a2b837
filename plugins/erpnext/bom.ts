import { defineDialect } from 'lintanide/plugin';

const item = ['Item to Manufacture', 'Item', 'Artikel'];
const code = ['Item Code (Items)', 'Artikel-Code (Artikel)'];
const quantity = ['Qty (Items)', 'Menge (Artikel)'];

/**
 * The data import and export of ERPNext 13 and later: the head of a bill on its first row, `(Items)` behind the columns of the lines.
 * Quantities are for the quantity of the bill.
 */
export const bom = defineDialect({
  name: 'erpnext/bom',
  title: 'ERPNext BOM (data import and export)',
  recognise: { headers: [item, code, quantity] },
  columns: {
    parent: item,
    quantityBase: ['Quantity', 'Menge'],
    partNumber: code,
    name: ['Item Name (Items)'],
    description: ['Item Description (Items)', 'Description (Items)'],
    quantity,
    unit: ['UOM (Items)', 'Stock UOM (Items)', 'Maßeinheit (Artikel)', 'Einheit (Artikel)'],
    unitCost: ['Rate (Items)'],
    currency: ['Currency'],
    // The keys by which the database knows rows. What the head is called has no mark either: `src/map/columns/groups.ts`.
    ignored: ['ID', 'Company', 'ID (Items)', 'ID (Artikel)'],
  },
  hierarchy: 'fill-down',
});
