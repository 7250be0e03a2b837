import { definePlugin } from 'lintanide/plugin';
import { u8Bom } from './u8-bom.ts';

/** Parts lists as Yonyou U8 writes them. */
export const yonyou = definePlugin({ name: 'yonyou', dialects: [u8Bom] });
