import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * A checksum before all else: V8 looks at lengths and versions only, and ends the process over bytes that are damaged. It is
 * one against damage, as of an archive: who can write there can change the program anyway, and a hash that holds against
 * them takes longer to load than the code that it would vouch for.
 */
const SUM_BYTES = 4;
/** The runs, and bytes of the key; the code behind is aligned as V8 wants it. */
const HEAD_BYTES = 8;

const aligned = (length: number): number => (length + 7) & ~7;

interface KeptCode {
  readonly code: Buffer;
  /** Which runs it comes from, in 16 bits: each adds the functions that it was the first to call. */
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
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== crc32(bytes.subarray(SUM_BYTES))) return null;
  const end = HEAD_BYTES + bytes.readUInt16LE(SUM_BYTES + 2);
  if (bytes.toString('utf8', HEAD_BYTES, end) !== key) return null;
  return { code: bytes.subarray(aligned(end)), runs: bytes.readUInt16LE(SUM_BYTES) };
}

/** Keeps compiled code for later runs, whole or not at all. A folder that cannot be written to is none of the user's concern. */
export function writeCode(
  file: string,
  key: string,
  { code, runs }: { readonly code: Uint8Array; readonly runs: number },
): void {
  const name = Buffer.from(key);
  const bytes = Buffer.alloc(aligned(HEAD_BYTES + name.length) + code.length);
  bytes.writeUInt16LE(runs, SUM_BYTES);
  bytes.writeUInt16LE(name.length, SUM_BYTES + 2);
  bytes.set(name, HEAD_BYTES);
  bytes.set(code, bytes.length - code.length);
  bytes.writeUInt32LE(crc32(bytes.subarray(SUM_BYTES)), 0);
  const draft = join(dirname(file), `.${process.pid.toString(36)}-${Date.now().toString(36)}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, bytes, { flag: 'wx' });
    renameSync(draft, file);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // There is no folder that a draft could be in.
    }
  }
}
