import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by the build to the folder of compiled data, relative to the folder of modules; absent when run from source. */
declare const __DATA__: string | undefined;

/** Bytes of one file of compiled data, at the start of a buffer of their own. */
export function readBuilt(name: string): Uint8Array {
  const folder = typeof __DATA__ === 'string' ? __DATA__ : '';
  const bytes = readFileSync(join(import.meta.dirname, folder, name));
  // Small files may share a buffer; views of four-byte numbers need one that is aligned.
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}
