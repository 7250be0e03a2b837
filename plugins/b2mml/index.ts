import { definePlugin } from 'lintanide/plugin';
import { b2mmlFormat } from './b2mml.ts';

/** Materials and bills of manufacturing systems, B2MML. */
export const b2mml = definePlugin({ name: 'b2mml', formats: [b2mmlFormat] });
