import { defineDialect } from 'lintanide/plugin';

/**
 * The bill of materials of the board editor: semicolons, texts in quotes, a semicolon at the end; `Package` up to KiCad 5, `Footprint` since.
 * `Designation` is the value.
 */
export const pcbnew = defineDialect({
  name: 'kicad/pcbnew',
  title: 'KiCad board bill of materials',
  recognise: {
    headers: [['Id'], ['Designator'], ['Package', 'Footprint'], ['Quantity'], ['Designation'], ['Supplier and ref']],
  },
  columns: {
    refDes: ['Designator'],
    footprint: ['Package', 'Footprint'],
    quantity: ['Quantity'],
    description: ['Designation'],
    supplierPn: ['Supplier and ref'],
    findNo: ['Id'],
  },
  hierarchy: 'flat',
});
