import { defineDialect } from 'lintanide/plugin';

/**
 * The BOM export of EasyEDA: tabs, UTF-16, a `.csv` in name only. `Name` is the value.
 */
export const bom = defineDialect({
  name: 'easyeda/bom',
  title: 'EasyEDA BOM',
  recognise: {
    headers: [
      ['Name'],
      ['Designator'],
      ['Footprint'],
      ['Quantity'],
      ['Manufacturer Part'],
      ['Supplier Part', 'LCSC Part', 'Supplier'],
    ],
  },
  columns: {
    findNo: ['ID', 'No.'],
    name: ['Name', 'Comment'],
    refDes: ['Designator'],
    footprint: ['Footprint'],
    quantity: ['Quantity'],
    mpn: ['Manufacturer Part'],
    manufacturer: ['Manufacturer'],
    supplier: ['Supplier'],
    supplierPn: ['Supplier Part', 'LCSC Part'],
    unitCost: ['Price', 'LCSC Price'],
    ignored: ['Pins'],
  },
  hierarchy: 'flat',
});
