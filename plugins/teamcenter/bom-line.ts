import { defineDialect } from 'lintanide/plugin';

/**
 * What the structure view of Teamcenter shows, exported: the first column is the line as it stands in the tree, `100-00430/B;2-Rotor
 * (View)`: number, revision, sequence and name, indented by its level. An empty quantity is one occurrence.
 */
export const bomLine = defineDialect({
  name: 'teamcenter/bom-line',
  title: 'Teamcenter structure (export of the BOM Line column)',
  recognise: {
    headers: [
      ['BOM Line', 'BOM-Zeile', 'Stücklistenzeile', 'Ligne de nomenclature', 'BOM 行', 'BOM行'],
      ['Find No.', 'Find No', 'Find Number', 'Quantity', 'Qty', 'Menge', 'Suchnr.', 'Quantité', '数量', '查找编号'],
    ],
    // A table of a database counts its lines below the same header.
    cells: {
      column: ['BOM Line', 'BOM-Zeile', 'Stücklistenzeile', 'Ligne de nomenclature', 'BOM 行', 'BOM行'],
      like: String.raw`^\s*\S{0,40}\d\S{0,40}(?:/[\p{L}\d]|-\s?\p{L}{3}|-\p{Script=Han})`,
    },
    // Where the number has a column of its own, the first one may only count the lines.
    absent: ['Item ID', 'Item Id', 'Teil-ID', 'Teile-ID', 'Item-ID', 'Part Number', 'Teilenummer', '零组件 ID'],
  },
  columns: {
    partNumber: ['BOM Line', 'BOM-Zeile', 'Stücklistenzeile', 'Ligne de nomenclature', 'BOM 行', 'BOM行'],
    findNo: ['Find No.', 'Find No', 'Find Number', 'Suchnr.', '查找编号'],
    quantity: ['Quantity', 'Qty', 'Menge', 'Quantité', '数量'],
    unit: ['UOM', 'Unit Of Measure', 'Unit of Measure'],
    material: ['Material', 'Werkstoff'],
    lifecycle: ['Rev Status', 'Item Rev Status', 'Release Status', 'Status'],
    itemType: ['Item Type', 'Type'],
  },
  quantities: { blank: 1 },
});
