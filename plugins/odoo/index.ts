import { definePlugin } from 'lintanide/plugin';
import { dataFileFormat } from './data-file.ts';
import { mrpBom } from './mrp-bom.ts';
import { mrpBomFields } from './mrp-bom-fields.ts';

/** Parts lists as Odoo exports them. */
export const odoo = definePlugin({ name: 'odoo', formats: [dataFileFormat], dialects: [mrpBom, mrpBomFields] });
