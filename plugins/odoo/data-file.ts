import { defineFormat } from 'lintanide/plugin';
import { readData } from './data-file-read.ts';

/**
 * Data files of Odoo modules: records of models that refer to each other by external id, with or without the name of the module.
 * A bill is of a product or of its template, a line of the bill names both. Templates that Odoo makes itself are called
 * `…_product_template`.
 */
export const dataFileFormat = defineFormat({
  name: 'odoo-data',
  title: 'Odoo data file (XML)',
  roots: [{ local: 'odoo' }, { local: 'openerp' }],
  read: (out) => readData(out),
});
