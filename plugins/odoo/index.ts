import { definePlugin } from 'lintanide/plugin';
import { mrpBom } from './mrp-bom.ts';
import { mrpBomFields } from './mrp-bom-fields.ts';

/** Parts lists as Odoo exports them. */
export const odoo = definePlugin({ name: 'odoo', dialects: [mrpBom, mrpBomFields] });
