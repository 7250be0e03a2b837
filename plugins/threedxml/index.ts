import { definePlugin } from 'lintanide/plugin';
import { threedxmlFormat } from './threedxml.ts';

/** Product structures as CATIA and 3DEXPERIENCE write them. */
export const threedxml = definePlugin({ name: 'threedxml', formats: [threedxmlFormat] });
