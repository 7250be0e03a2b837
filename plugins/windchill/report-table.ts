import { defineDialect } from 'lintanide/plugin';

/**
 * A structure or BOM table of Windchill saved as a report (HTML, XLSX, CSV). Without a level column it is one level deep.
 */
export const reportTable = defineDialect({
  name: 'windchill/report-table',
  title: 'Windchill structure report',
  recognise: {
    headers: [
      ['Number', 'Nummer', '番号', '编号'],
      ['Line Number', 'Zeilennummer', '行番号', '行号'],
      ['Find Number', 'Suchnummer', '検索番号', '查找编号'],
      ['Version', 'バージョン', '版本'],
      ['State', 'Status', '状態', '状态'],
      ['Quantity', 'Menge', '数量'],
    ],
  },
  columns: {
    level: ['Level', 'Structure Level', 'Ebene', 'レベル', '层次'],
    partNumber: ['Number', 'Nummer', '番号', '编号'],
    name: ['Name', '名前', '名称'],
    revision: ['Version', 'バージョン', '版本'],
    lifecycle: ['State', 'Status', '状態', '状态'],
    quantity: ['Quantity', 'Menge', '数量'],
    unit: ['Unit', 'Units', 'Unit of Measure', 'Einheit', '単位', '单位'],
    findNo: ['Find Number', 'Suchnummer', '検索番号', '查找编号', 'Line Number', 'Zeilennummer', '行番号', '行号'],
  },
});
