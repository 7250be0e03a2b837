import { definePlugin } from 'lintanide/plugin';
import { structure } from './structure.ts';
import { esiFormat } from './esi.ts';
import { reportTable } from './report-table.ts';

/** Parts lists as Windchill writes them. */
export const windchill = definePlugin({ name: 'windchill', formats: [esiFormat], dialects: [structure, reportTable] });
