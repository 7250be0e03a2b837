import { defineDialect } from 'lintanide/plugin';

/**
 * The text report of OrCAD Capture (`.BOM`): headings, `Item Quantity Reference Part` between tabs, and references that wrap into rows of
 * their own.
 */
export const bom = defineDialect({
  name: 'orcad/bom',
  title: 'OrCAD Capture bill of materials',
  recognise: { headers: [['Item'], ['Quantity'], ['Reference'], ['Part']], exact: true, above: ['Bill Of Materials'] },
  columns: {
    findNo: ['Item'],
    quantity: ['Quantity'],
    refDes: ['Reference'],
    description: ['Part'],
  },
  hierarchy: 'flat',
  continued: ['Reference'],
});
