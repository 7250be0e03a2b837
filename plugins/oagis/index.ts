import { definePlugin } from 'lintanide/plugin';
import { oagisFormat } from './oagis.ts';

/** Bills as OAGIS messages. */
export const oagis = definePlugin({ name: 'oagis', formats: [oagisFormat] });
