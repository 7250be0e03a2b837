import { definePlugin } from 'lintanide/plugin';
import { bomReport } from './bom-report.ts';

/** Parts lists as Teamcenter writes them. */
export const teamcenter = definePlugin({ name: 'teamcenter', dialects: [bomReport] });
