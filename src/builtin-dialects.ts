import type { Plugin } from './plugin.ts';
import { sap } from '../plugins/sap/index.ts';

/**
 * The bundled dialects: data only and small, so they are one module, loaded where parts lists are read.
 * A system is a folder in `plugins/` and a line here; `npm run new -- dialect SYSTEM/REPORT` writes both.
 */
export const dialectPlugins: readonly Plugin[] = [sap];
