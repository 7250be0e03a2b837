import { defineDialect } from 'lintanide/plugin';

/**
 * The BOM export of InvenTree: lower-case field names, a level where sub-assemblies are expanded, consumables beside parts.
 */
export const bom = defineDialect({
  name: 'inventree/bom',
  title: 'InvenTree BOM export',
  recognise: {
    headers: [
      ['part IPN', 'IPN', 'part_ipn', 'sub_part_detail.IPN'],
      ['quantity'],
      ['reference'],
      ['optional'],
      ['consumable'],
    ],
  },
  columns: {
    level: ['level', 'bom_level'],
    partNumber: ['part IPN', 'IPN', 'part_ipn', 'sub_part_detail.IPN'],
    name: ['part name', 'part_name', 'sub_part_detail.name'],
    description: ['part description', 'part_description', 'sub_part_detail.description'],
    quantity: ['quantity'],
    refDes: ['reference'],
    remarks: ['note'],
    ignored: [
      'id',
      'pk',
      'part',
      'sub_part',
      'optional',
      'consumable',
      'inherited',
      'allow_variants',
      'overage',
      'validated',
    ],
  },
});
