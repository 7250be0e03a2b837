import { definePlugin } from 'lintanide/plugin';
import { bomLines } from './bom-lines.ts';
import { bomVersions } from './bom-versions.ts';
import { entitiesFormat } from './entities.ts';

/** Parts lists as Dynamics 365 Finance and Operations exports them. */
export const d365 = definePlugin({ name: 'd365', formats: [entitiesFormat], dialects: [bomLines, bomVersions] });
