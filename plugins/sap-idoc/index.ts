import { definePlugin } from 'lintanide/plugin';
import { idocFormat } from './idoc.ts';

/** Bills and material masters as SAP sends them to other systems. */
export const sapIdoc = definePlugin({ name: 'sap-idoc', formats: [idocFormat] });
