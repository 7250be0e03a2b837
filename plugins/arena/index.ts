import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as Arena writes them. */
export const arena = definePlugin({ name: 'arena', dialects: [bom] });
