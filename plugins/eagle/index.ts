import { definePlugin } from 'lintanide/plugin';
import { bomUlp } from './bom-ulp.ts';
import { drawing } from './drawing.ts';
import { partlist } from './partlist.ts';

/** Parts lists and drawings as EAGLE writes them. */
export const eagle = definePlugin({ name: 'eagle', formats: [drawing], dialects: [bomUlp, partlist] });
