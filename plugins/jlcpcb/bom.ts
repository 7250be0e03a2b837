import { defineDialect } from 'lintanide/plugin';

/**
 * The parts list for assembly at JLCPCB. It has no quantity: a line is as many pieces as it has designators.
 */
export const bom = defineDialect({
  name: 'jlcpcb/bom',
  title: 'JLCPCB assembly BOM',
  recognise: {
    headers: [
      ['Comment'],
      ['Designator'],
      ['Footprint'],
      ['LCSC Part #', 'JLCPCB Part #', 'LCSC Part', 'LCSC', 'JLCPCB Part #（optional）'],
    ],
  },
  columns: {
    description: ['Comment'],
    refDes: ['Designator'],
    footprint: ['Footprint'],
    supplierPn: ['LCSC Part #', 'JLCPCB Part #', 'LCSC Part', 'LCSC', 'JLCPCB Part #（optional）'],
  },
  hierarchy: 'flat',
  quantities: { countDesignators: true },
});
