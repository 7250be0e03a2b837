import { defineDialect } from 'lintanide/plugin';

/**
 * The output of `bom.ulp` of EAGLE and Fusion Electronics: semicolons with one at the end, everything in quotes. It groups
 * parts by their values, or gives each a line, under "Part" and without a quantity.
 */
export const bomUlp = defineDialect({
  name: 'eagle/bom-ulp',
  title: 'EAGLE bill of materials (bom.ulp)',
  recognise: { headers: [['Qty', 'Part'], ['Value'], ['Device'], ['Package'], ['Parts', 'Part']], absent: ['Library'] },
  columns: {
    quantity: ['Qty'],
    specification: ['Value'],
    footprint: ['Device', 'Package'],
    refDes: ['Parts', 'Part'],
    description: ['Description'],
    manufacturer: ['MF', 'MANUFACTURER'],
    mpn: ['MPN'],
    supplierPn: ['OC_FARNELL', 'OC_NEWARK', 'OC_MOUSER', 'OC_DIGIKEY'],
  },
  hierarchy: 'flat',
  quantities: { countDesignators: true },
});
