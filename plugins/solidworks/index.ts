import { definePlugin } from 'lintanide/plugin';
import { bomTable } from './bom-table.ts';
import { pdmXmlFormat } from './pdm-xml.ts';

/** Parts lists as SOLIDWORKS writes them. */
export const solidworks = definePlugin({ name: 'solidworks', formats: [pdmXmlFormat], dialects: [bomTable] });
