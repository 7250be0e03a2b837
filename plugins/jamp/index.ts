import { definePlugin } from 'lintanide/plugin';
import { jampFormat } from './jamp.ts';

/** Material declarations of JAMP, before chemSHERPA. */
export const jamp = definePlugin({ name: 'jamp', formats: [jampFormat] });
