import { definePlugin } from 'lintanide/plugin';
import { bomLines } from './bom-lines.ts';

/** Parts lists as Dynamics 365 Finance and Operations exports them. */
export const d365 = definePlugin({ name: 'd365', dialects: [bomLines] });
