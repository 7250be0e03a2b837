import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as OrCAD writes them. */
export const orcad = definePlugin({ name: 'orcad', dialects: [bom] });
