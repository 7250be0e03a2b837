import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as EasyEDA writes them. */
export const easyeda = definePlugin({ name: 'easyeda', dialects: [bom] });
