import { defineDialect } from 'lintanide/plugin';

/**
 * The bill of materials of Altium Designer as CSV, XLS or XLSX: grouped, or one row per designator. `Comment` is the value of the part;
 * `LibRef` and `Design Item ID` are names in a library that many values share (`RES_0603`), so they describe and number nothing.
 */
export const bom = defineDialect({
  name: 'altium/bom',
  title: 'Altium Designer bill of materials',
  recognise: {
    headers: [
      ['Designator'],
      ['LibRef', 'Design Item ID', 'DesignItemId', 'Library Ref', 'Library Reference'],
      ['Comment', 'Description', 'Quantity'],
    ],
  },
  columns: {
    refDes: ['Designator'],
    description: ['Description'],
    specification: ['Comment', 'Value'],
    footprint: ['Footprint', 'LibRef', 'Design Item ID', 'DesignItemId', 'Library Ref', 'Library Reference'],
    quantity: ['Quantity', 'Qty'],
    manufacturer: ['Manufacturer', 'Manufacturer 1', 'Manufacturer Name 1'],
    mpn: ['Manufacturer Part Number', 'Manufacturer Part Number 1', 'Manufacturer Part No 1'],
    supplier: ['Supplier', 'Supplier 1'],
    supplierPn: ['Supplier Part Number', 'Supplier Part Number 1'],
    dnp: ['Fitted'],
  },
  hierarchy: 'flat',
  quantities: { countDesignators: true },
});
