import { definePlugin } from 'lintanide/plugin';
import { bomTable } from './bom-table.ts';

/** Parts lists as SOLIDWORKS writes them. */
export const solidworks = definePlugin({ name: 'solidworks', dialects: [bomTable] });
