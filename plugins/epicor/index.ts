import { definePlugin } from 'lintanide/plugin';
import { dmt } from './dmt.ts';

/** Parts lists as Epicor Kinetic takes them. */
export const epicor = definePlugin({ name: 'epicor', dialects: [dmt] });
