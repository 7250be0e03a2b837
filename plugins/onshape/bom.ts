import { defineDialect } from 'lintanide/plugin';

/**
 * The BOM table of Onshape as CSV. `Item` is dotted in structured tables; masses carry their unit; `No value` and `- None -` are empty.
 */
export const bom = defineDialect({
  name: 'onshape/bom',
  title: 'Onshape BOM table',
  recognise: { headers: [['Item'], ['Quantity'], ['Part number'], ['Name'], ['Material', 'Mass']], exact: true },
  columns: {
    findNo: ['Item'],
    quantity: ['Quantity'],
    partNumber: ['Part number'],
    name: ['Name'],
    description: ['Description'],
    material: ['Material'],
    massUnit: ['Mass'],
    supplier: ['Vendor'],
    revision: ['Revision'],
    lifecycle: ['State'],
  },
  hierarchy: 'dotted',
});
