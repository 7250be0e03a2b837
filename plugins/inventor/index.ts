import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as Autodesk Inventor writes them. */
export const inventor = definePlugin({ name: 'inventor', dialects: [bom] });
