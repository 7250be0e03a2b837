import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as the ERP systems of Digiwin write them. */
export const tiptop = definePlugin({ name: 'tiptop', dialects: [bom] });
