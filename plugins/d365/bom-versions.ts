import { defineDialect } from 'lintanide/plugin';

/** The entity "Bill of materials versions V3" of Dynamics 365 as CSV or XLSX: which item a BOM id makes. The id is a line below it. */
export const bomVersions = defineDialect({
  name: 'd365/bom-versions',
  title: 'Dynamics 365 bill of materials versions',
  recognise: {
    headers: [
      ['MANUFACTUREDITEMNUMBER', 'Manufactured item number'],
      ['BOMID', 'BOM'],
    ],
  },
  columns: {
    parent: ['MANUFACTUREDITEMNUMBER', 'Manufactured item number'],
    partNumber: ['BOMID', 'BOM'],
    validFrom: ['VALIDFROMDATE'],
    validTo: ['VALIDTODATE'],
    ignored: [
      'FROMQUANTITY',
      'PRODUCTIONSITEID',
      'ISACTIVE',
      'ISAPPROVED',
      'SEQUENCENUMBER',
      'APPROVERPERSONNELNUMBER',
    ],
  },
  hierarchy: 'parent',
});
