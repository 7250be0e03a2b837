import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `sha256` before the code: V8 looks at lengths and versions only, and ends the process over bytes that are damaged. */
const SUM_BYTES = 32;

const sumOf = (key: string, code: Uint8Array): Buffer => createHash('sha256').update(key).update(code).digest();

/** Code that V8 compiled in an earlier run; null if there is none, or if it is damaged or belongs to something else. */
export function readCode(file: string, key: string): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const code = bytes.subarray(SUM_BYTES);
  return bytes.length > SUM_BYTES && sumOf(key, code).equals(bytes.subarray(0, SUM_BYTES)) ? code : null;
}

/** Keeps compiled code for later runs, whole or not at all. A folder that cannot be written to is none of the user's concern. */
export function writeCode(file: string, key: string, code: Uint8Array): void {
  const draft = join(dirname(file), `.${process.pid.toString(36)}-${Date.now().toString(36)}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([sumOf(key, code), code]), { flag: 'wx' });
    renameSync(draft, file);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // There is no folder that a draft could be in.
    }
  }
}
