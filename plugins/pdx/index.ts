import { definePlugin } from 'lintanide/plugin';
import { pdxFormat } from './pdx.ts';

/** Product data exchange packages, IPC-2571. */
export const pdx = definePlugin({ name: 'pdx', formats: [pdxFormat] });
