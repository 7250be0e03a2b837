import { definePlugin } from 'lintanide/plugin';
import { bom } from './bom.ts';

/** Parts lists as JLCPCB takes them. */
export const jlcpcb = definePlugin({ name: 'jlcpcb', dialects: [bom] });
