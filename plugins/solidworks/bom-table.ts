import { defineDialect } from 'lintanide/plugin';

/**
 * The bill of materials table of a drawing or assembly, saved as CSV or XLS. In an indented table `ITEM NO.` is dotted (1, 1.1, 1.1.2) and
 * the quantity is per piece of the parent; in the other kinds it is for the whole assembly, whose own number is nowhere. The headers are
 * words that everybody uses, so they are compared letter by letter. `BENENNUNG` (part number in English) holds the file name, which is
 * as often a name as a number: it is read as a name.
 */
export const bomTable = defineDialect({
  name: 'solidworks/bom-table',
  title: 'SOLIDWORKS bill of materials table',
  recognise: {
    headers: [
      ['ITEM NO.', 'POS-NR.', '項目番号', 'アイテム番号', '项目号', '項次'],
      ['PART NUMBER', 'BENENNUNG', '部品番号', '零件号', '零件號'],
      ['QTY.', 'MENGE', '数量', '個数', '數量'],
    ],
    exact: true,
  },
  columns: {
    findNo: ['ITEM NO.', 'POS-NR.', '項目番号', 'アイテム番号', '项目号', '項次'],
    partNumber: ['PART NUMBER', '部品番号', '零件号', '零件號'],
    name: ['BENENNUNG'],
    description: ['DESCRIPTION', 'BESCHREIBUNG', '説明', '说明', '說明'],
    material: ['MATERIAL', '材料', '材質', '材质'],
    quantity: ['QTY.', 'MENGE', '数量', '個数', '數量'],
    massUnit: ['WEIGHT', 'GEWICHT', '重量'],
  },
  hierarchy: 'dotted',
});
