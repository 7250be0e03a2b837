import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as Altium Designer writes them. */
export const altium = definePlugin({ name: 'altium', dialects: [bom] });
