import { defineDialect } from 'lintanide/plugin';

/**
 * Bills of materials of Yonyou U8 (用友): 基本用量 is for 基础数量 of the parent. 供应类型 虚拟件 marks a phantom, which is a line like others.
 */
export const u8Bom = defineDialect({
  name: 'yonyou/u8-bom',
  title: 'Yonyou U8 BOM (用友 物料清单)',
  recognise: {
    headers: [
      ['母件编码', '母件物料编码'],
      ['子件编码', '子件物料编码'],
      ['基本用量', '使用数量'],
      ['基础数量', '供应类型', '子件行号'],
    ],
  },
  columns: {
    parent: ['母件编码', '母件物料编码'],
    partNumber: ['子件编码', '子件物料编码'],
    name: ['子件名称', '子件物料名称'],
    specification: ['规格型号', '子件规格', '子件规格型号'],
    findNo: ['子件行号', '行号'],
    unit: ['计量单位', '子件计量单位', '主计量单位'],
    quantity: ['基本用量'],
    quantityBase: ['基础数量'],
    quantityTotal: ['使用数量'],
    scrap: ['损耗率', '子件损耗率', '子件损耗率%'],
    itemType: ['供应类型'],
    validFrom: ['子件生效日', '生效日期'],
    validTo: ['子件失效日', '失效日期'],
    ignored: [
      '母件名称',
      '母件物料名称',
      '版本代号',
      '版本说明',
      '版本日期',
      '工序行号',
      '母件规格',
      '母件计量单位',
      '母件损耗率',
    ],
  },
  hierarchy: 'parent',
});
