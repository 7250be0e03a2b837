import { definePlugin } from 'lintanide/plugin';
import { amlFormat } from './aml.ts';

/** Parts and bills as Aras Innovator writes them. */
export const aras = definePlugin({ name: 'aras', formats: [amlFormat] });
