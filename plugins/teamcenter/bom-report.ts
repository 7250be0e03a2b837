import { defineDialect } from 'lintanide/plugin';

/**
 * The BOM report that Teamcenter writes as SpreadsheetML through its style sheet: heading lines `Revision Rule = …` and `Date:`, level 0 is
 * the top assembly. An empty quantity is one occurrence. `PACK_COUNT` is the number of equal occurrences that were packed into a line.
 */
export const bomReport = defineDialect({
  name: 'teamcenter/bom-report',
  title: 'Teamcenter BOM report (Excel, SpreadsheetML)',
  recognise: {
    headers: [['Level'], ['Part Number', 'Part Number (Item ID)', 'Item ID', 'Item Id'], ['Quantity', 'QTY']],
    above: ['Revision Rule'],
  },
  columns: {
    level: ['Level'],
    partNumber: ['Part Number', 'Part Number (Item ID)', 'Item ID', 'Item Id'],
    revision: ['Revision', 'Rev', 'Item Revision'],
    name: ['Part Name', 'Item Name', 'Object Name', 'Name'],
    description: ['Description', 'Object Description'],
    quantity: ['Quantity', 'QTY'],
    unit: ['UOM', 'Unit Of Measure'],
    findNo: ['FIND_NO', 'Find No.', 'Sequence Number'],
    material: ['STOCK_MATERIAL_NAME', 'STOCK_MATERIAL', 'Material'],
    makeBuy: ['ENG_MAKE_BUY', 'MAKE_BUY'],
    lifecycle: ['Release Status'],
    itemType: ['ITEM_TYPE', 'Item Type'],
    // The parent is in the level; the column names it with its revision: `100-00417/B-Servo motor`.
    ignored: ['PACK_COUNT', 'PARENT/Rev-NAME', 'STRUCTURE_CODE', 'STOCK_MATERIAL_QTY'],
  },
  hierarchy: 'level',
  quantities: { blank: 1, packed: ['PACK_COUNT', 'Pack Count'] },
  lines: [{ column: ['ITEM_TYPE', 'Item Type'], is: ['Document', 'Drawing', 'Specification'], kind: 'reference' }],
});
