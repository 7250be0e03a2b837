import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as InvenTree writes them. */
export const inventree = definePlugin({ name: 'inventree', dialects: [bom] });
