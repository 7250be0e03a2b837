import { definePlugin } from 'lintanide/plugin';
import { tcxmlFormat } from './tcxml.ts';

/** Items and structures as Teamcenter TC XML. */
export const tcxml = definePlugin({ name: 'tcxml', formats: [tcxmlFormat] });
