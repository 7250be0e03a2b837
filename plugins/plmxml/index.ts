import { definePlugin } from 'lintanide/plugin';
import { plmxmlFormat } from './plmxml.ts';

/** Product structures as Siemens PLM XML. */
export const plmxml = definePlugin({ name: 'plmxml', formats: [plmxmlFormat] });
