import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';
import { pcbnew } from './pcbnew.ts';

/** Parts lists as KiCad writes them. */
export const kicad = definePlugin({ name: 'kicad', dialects: [bom, pcbnew] });
