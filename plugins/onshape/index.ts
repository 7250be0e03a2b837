import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as Onshape writes them. */
export const onshape = definePlugin({ name: 'onshape', dialects: [bom] });
