import { defineDialect } from 'lintanide/plugin';

/**
 * Rows of the interface table BOM_INVENTORY_COMPS_INTERFACE of Oracle E-Business Suite. `BASIS_TYPE` 2 is a quantity per lot.
 * `COMPONENT_YIELD_FACTOR` makes one buy more, not contain more.
 */
export const components = defineDialect({
  name: 'oracle-ebs/components',
  title: 'Oracle E-Business Suite BOM components',
  recognise: { headers: [['ASSEMBLY_ITEM_NUMBER'], ['COMPONENT_ITEM_NUMBER'], ['COMPONENT_QUANTITY']] },
  columns: {
    parent: ['ASSEMBLY_ITEM_NUMBER'],
    partNumber: ['COMPONENT_ITEM_NUMBER'],
    findNo: ['ITEM_NUM'],
    quantity: ['COMPONENT_QUANTITY'],
    unit: ['PRIMARY_UOM_CODE'],
    itemType: ['WIP_SUPPLY_TYPE'],
    scrap: ['COMPONENT_YIELD_FACTOR'],
    validFrom: ['EFFECTIVITY_DATE'],
    validTo: ['DISABLE_DATE'],
    plant: ['ORGANIZATION_CODE'],
    ignored: ['ALTERNATE_BOM_DESIGNATOR', 'OPERATION_SEQ_NUM', 'BASIS_TYPE'],
  },
  hierarchy: 'parent',
  quantities: { unknownWhere: { column: ['BASIS_TYPE'], is: ['2', 'Lot'] } },
});
