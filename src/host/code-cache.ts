import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `sha256` before the code: V8 looks at lengths and versions only, and ends the process over bytes that are damaged. */
const SUM_BYTES = 32;
/** The number of runs, in as many bytes that the code is aligned as V8 wants it. */
const RUNS_BYTES = 8;

const sumOf = (key: string, body: Uint8Array): Buffer => createHash('sha256').update(key).update(body).digest();

export interface KeptCode {
  readonly code: Buffer;
  /** How many runs it comes from: each adds the functions that it was the first to call. */
  readonly runs: number;
}

/** Code that V8 compiled in earlier runs; null if there is none, or if it is damaged or belongs to something else. */
export function readCode(file: string, key: string): KeptCode | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const body = bytes.subarray(SUM_BYTES);
  const [runs] = body;
  if (runs === undefined || !sumOf(key, body).equals(bytes.subarray(0, SUM_BYTES))) return null;
  return { code: body.subarray(RUNS_BYTES), runs };
}

/** Keeps compiled code for later runs, whole or not at all. A folder that cannot be written to is none of the user's concern. */
export function writeCode(
  file: string,
  key: string,
  { code, runs }: { readonly code: Uint8Array; readonly runs: number },
): void {
  const body = Buffer.concat([Uint8Array.of(runs), new Uint8Array(RUNS_BYTES - 1), code]);
  const draft = join(dirname(file), `.${process.pid.toString(36)}-${Date.now().toString(36)}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([sumOf(key, body), body]), { flag: 'wx' });
    renameSync(draft, file);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // There is no folder that a draft could be in.
    }
  }
}
