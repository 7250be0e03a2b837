import { defineDialect } from 'lintanide/plugin';

/**
 * A file for the Data Management Tool of Epicor Kinetic. `PartNum` is the parent, `MtlPartNum` the line; fixed quantities are per lot.
 */
export const dmt = defineDialect({
  name: 'epicor/dmt',
  title: 'Epicor Kinetic DMT bill of materials',
  recognise: { headers: [['PartNum'], ['MtlPartNum'], ['QtyPer'], ['MtlSeq', 'RevisionNum']] },
  columns: {
    parent: ['PartNum'],
    partNumber: ['MtlPartNum'],
    description: ['MtlPartNumPartDescription', 'MtlPartDescription'],
    findNo: ['MtlSeq'],
    quantity: ['QtyPer'],
    unit: ['UOMCode'],
    plant: ['Plant'],
    ignored: ['Company', 'RevisionNum', 'ECOGroupID', 'RelatedOperation'],
  },
  hierarchy: 'parent',
  quantities: { unknownWhere: { column: ['FixedQty'], is: ['true', '1', 'yes'] } },
});
