import { importConfig } from './config-module.ts';
import { exists, listNames, readText } from './files.ts';

/** The disk as finding and loading a configuration need it. */
export const configHost = { readText, listNames, exists, importModule: importConfig, readsTypeScript: () => true };
