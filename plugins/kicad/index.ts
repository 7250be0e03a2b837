import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';
import { netlistFormat } from './netlist.ts';
import { pcbnew } from './pcbnew.ts';

/** Parts lists as KiCad writes them. */
export const kicad = definePlugin({ name: 'kicad', formats: [netlistFormat], dialects: [bom, pcbnew] });
