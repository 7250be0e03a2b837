import { definePlugin } from 'lintanide/plugin';
import { axmlFormat } from './axml.ts';

/** Items and bills as Oracle Agile writes them. */
export const agile = definePlugin({ name: 'agile', formats: [axmlFormat] });
