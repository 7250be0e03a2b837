import { definePlugin } from 'lintanide/plugin';
import { bomLine } from './bom-line.ts';
import { bomReport } from './bom-report.ts';

/** Parts lists as Teamcenter writes them. */
export const teamcenter = definePlugin({ name: 'teamcenter', dialects: [bomReport, bomLine] });
