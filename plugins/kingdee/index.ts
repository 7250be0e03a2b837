import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as Kingdee writes them. */
export const kingdee = definePlugin({ name: 'kingdee', dialects: [bom] });
