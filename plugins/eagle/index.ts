import { definePlugin } from 'lintanide/plugin';
import { bomUlp } from './bom-ulp.ts';
import { partlist } from './partlist.ts';

/** Parts lists as EAGLE writes them. */
export const eagle = definePlugin({ name: 'eagle', dialects: [bomUlp, partlist] });
