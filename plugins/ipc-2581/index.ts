import { definePlugin } from 'lintanide/plugin';
import { ipc2581Format } from './ipc-2581.ts';

/** Bills of printed boards, IPC-2581. */
export const ipc2581 = definePlugin({ name: 'ipc-2581', formats: [ipc2581Format] });
