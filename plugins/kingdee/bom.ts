import { defineDialect } from 'lintanide/plugin';

/**
 * Bills of materials of Kingdee K/3 Cloud (金蝶): the export, and the import template, whose headers are decorated
 * (`*(单据头)父项物料编码#编码`) below a row of technical names. A line's quantity is a numerator over a denominator; the head of a bill may
 * stand on its first row only.
 */
export const bom = defineDialect({
  name: 'kingdee/bom',
  title: 'Kingdee K/3 Cloud BOM (金蝶 物料清单)',
  recognise: {
    headers: [
      ['父项物料编码', '父项物料', 'BOM父项物料编码'],
      ['子项物料编码', '子项物料'],
      ['用量:分子', '用量：分子', '用量分子', '分子'],
      ['用量:分母', '用量：分母', '用量分母', '分母'],
    ],
  },
  columns: {
    level: ['层级', 'BOM层级'],
    parent: ['父项物料编码', '父项物料', 'BOM父项物料编码'],
    partNumber: ['子项物料编码', '子项物料'],
    name: ['子项物料名称', '子项物料编码#名称', '物料名称'],
    specification: ['规格型号', '子项规格型号', '子项物料编码#规格型号'],
    unit: ['子项单位', '子项单位#名称', '单位'],
    quantity: ['用量:分子', '用量：分子', '用量分子', '分子'],
    quantityBase: ['用量:分母', '用量：分母', '用量分母', '分母'],
    findNo: ['项次', '子项明细序号'],
    itemType: ['子项类型', '物料属性'],
    scrap: ['变动损耗率', '变动损耗率%', '固定损耗'],
    validFrom: ['生效日期'],
    validTo: ['失效日期'],
    remarks: ['备注'],
    ignored: [
      '单据头(序号)',
      '父项物料编码#名称',
      '父项物料名称',
      'BOM版本',
      '使用组织',
      '创建组织',
      'BOM分类',
      'BOM用途',
      '父项物料单位',
      '供应组织',
    ],
  },
  hierarchy: 'fill-down',
});
