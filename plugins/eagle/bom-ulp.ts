import { defineDialect } from 'lintanide/plugin';

/**
 * The output of `bom.ulp` of EAGLE and Fusion Electronics: semicolons with one at the end, everything in quotes.
 */
export const bomUlp = defineDialect({
  name: 'eagle/bom-ulp',
  title: 'EAGLE bill of materials (bom.ulp)',
  recognise: { headers: [['Qty'], ['Value'], ['Device'], ['Package'], ['Parts']] },
  columns: {
    quantity: ['Qty'],
    specification: ['Value'],
    footprint: ['Device', 'Package'],
    refDes: ['Parts'],
    description: ['Description'],
    manufacturer: ['MF', 'MANUFACTURER'],
    mpn: ['MPN'],
    supplierPn: ['OC_FARNELL', 'OC_NEWARK', 'OC_MOUSER', 'OC_DIGIKEY'],
  },
  hierarchy: 'flat',
});
