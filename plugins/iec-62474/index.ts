import { definePlugin } from 'lintanide/plugin';
import { iec62474Format } from './iec-62474.ts';

/** Material declarations after IEC 62474, those of chemSHERPA among them. */
export const iec62474 = definePlugin({ name: 'iec-62474', formats: [iec62474Format] });
