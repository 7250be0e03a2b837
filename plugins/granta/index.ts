import { definePlugin } from 'lintanide/plugin';
import { grantaFormat } from './granta.ts';

/** Bills of materials of Granta and Ansys compliance tools. */
export const granta = definePlugin({ name: 'granta', formats: [grantaFormat] });
