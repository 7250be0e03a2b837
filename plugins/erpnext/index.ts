import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';
import { template } from './template.ts';

/** Parts lists as ERPNext writes and takes them. */
export const erpnext = definePlugin({ name: 'erpnext', dialects: [bom, template] });
