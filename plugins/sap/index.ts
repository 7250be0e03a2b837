import { definePlugin } from 'lintanide/plugin';
import { cs12 } from './cs12.ts';

/** Parts lists as SAP prints them. */
export const sap = definePlugin({ name: 'sap', dialects: [cs12] });
