import { defineDialect } from 'lintanide/plugin';

/**
 * The BOM report of Arena. One row more per approved manufacturer, with the same number and an empty or the same quantity: who else makes
 * the part, not more of it. An empty quantity stays unknown; one that is said again is that of an alternative.
 */
export const bom = defineDialect({
  name: 'arena/bom',
  title: 'Arena BOM report',
  recognise: { headers: [['Level'], ['Item Number'], ['Item Name'], ['Manufacturer Item Number', 'BOM Notes']] },
  columns: {
    level: ['Level'],
    findNo: ['Line'],
    partNumber: ['Item Number'],
    name: ['Item Name'],
    revision: ['Revision'],
    quantity: ['Quantity'],
    unit: ['Unit of Measure', 'UOM'],
    refDes: ['Reference Designator', 'Ref Des'],
    remarks: ['Notes', 'BOM Notes'],
    mpn: ['Manufacturer Item Number'],
    manufacturer: ['Manufacturer'],
    supplierPn: ['Supplier Item Number'],
    supplier: ['Supplier'],
    countryOfOrigin: ['Country of Origin'],
  },
  hierarchy: 'level',
});
