import { definePlugin } from 'lintanide/plugin';
import { cs03 } from './cs03.ts';
import { cs12 } from './cs12.ts';
import { cs15 } from './cs15.ts';
import { mm60 } from './mm60.ts';

/** Parts lists as SAP prints them. */
export const sap = definePlugin({ name: 'sap', dialects: [cs12, cs03, cs15, mm60] });
