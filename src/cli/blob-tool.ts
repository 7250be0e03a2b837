import { VERSION } from './version.ts';

/** Set by the build to a hash of all that it was made from; absent when run from source. */
declare const __BUILD__: string | undefined;

/** What wrote a blob, as it says: two builds of one version may find something else. */
export const TOOL = typeof __BUILD__ === 'string' ? `${VERSION}+${__BUILD__.slice(0, 8)}` : VERSION;
