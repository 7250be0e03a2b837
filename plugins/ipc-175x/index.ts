import { definePlugin } from 'lintanide/plugin';
import { ipc175xFormat } from './ipc-175x.ts';

/** Material declarations after IPC-1752. */
export const ipc175x = definePlugin({ name: 'ipc-175x', formats: [ipc175xFormat] });
