import { defineDialect } from 'lintanide/plugin';

/**
 * Bills of materials of Digiwin TIPTOP and Workflow ERP (鼎新): 組成用量 is for 底數 of the parent.
 */
export const bom = defineDialect({
  name: 'tiptop/bom',
  title: 'Digiwin TIPTOP, Workflow ERP BOM (鼎新)',
  recognise: {
    headers: [['主件料號', '主件品號'], ['元件料號', '元件品號'], ['組成用量'], ['底數', '項次', '發料單位']],
  },
  columns: {
    parent: ['主件料號', '主件品號'],
    findNo: ['項次', '序號'],
    partNumber: ['元件料號', '元件品號'],
    name: ['品名', '元件品名'],
    specification: ['規格', '元件規格'],
    quantity: ['組成用量'],
    quantityBase: ['底數'],
    unit: ['發料單位', '單位'],
    scrap: ['損耗率', '損耗率%'],
    validFrom: ['生效日期'],
    validTo: ['失效日期'],
    countryOfOrigin: ['原產地'],
    remarks: ['備註'],
    ignored: ['主件品名', '主件規格', '主件單位'],
  },
  hierarchy: 'parent',
});
