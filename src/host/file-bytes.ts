import { closeSync, openSync, promises, readFileSync, readSync, statSync } from 'node:fs';
import { ReadError } from '../errors.ts';
import type { FileBytes, UnitBytes } from '../read/unit-bytes.ts';

/** Says by the start of a file whether it can be read by pieces. */
type IsPiecewise = (head: Uint8Array) => Promise<boolean>;

/** Whoever only hashes it takes any file so. */
const ANY: IsPiecewise = () => Promise.resolve(true);

/** Says of a whole file whether it is to be let go of once it was read, and read again if it is asked for again. */
type IsLent = (whole: Uint8Array) => Promise<boolean>;

const NEVER: IsLent = () => Promise.resolve(false);

/** Files from this size on are read by pieces, where they can be. */
const LARGE = 8 * 1024 ** 2;
/** Enough to know a format by, behind a long comment. */
const HEAD = 256 * 1024;
const CHUNK = 256 * 1024;

/** The bytes of a file: whole, or, where it is large, by pieces if it can be read so, and lent if nothing of it is kept. */
export async function fileBytes(
  path: string,
  isPiecewise: IsPiecewise = ANY,
  isLent: IsLent = NEVER,
): Promise<UnitBytes> {
  const stats = statSync(path);
  const { size } = stats;
  if (!stats.isFile() && !stats.isDirectory()) return (await import('./stream-bytes.ts')).streamBytes(path);
  // A hop to the thread pool costs more than reading a small file.
  if (size < LARGE) return readFileSync(path);
  const head = headOf(path);
  if (await isPiecewise(head)) return inPieces(path, size, head);
  const bytes = await promises.readFile(path);
  return (await isLent(bytes)) ? lent(path, head, bytes) : bytes;
}

/** Hands out the bytes once and forgets them: through a long lint nobody holds the file. */
function lent(path: string, head: Uint8Array, bytes: Uint8Array): FileBytes {
  const onDisk = inPieces(path, bytes.length, head);
  let first: Uint8Array | null = bytes;
  return {
    ...onDisk,
    whole() {
      const held = first ?? onDisk.whole();
      first = null;
      return held;
    },
  };
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  let used = 0;
  for (const chunk of readChunks(path)) {
    head.set(chunk.subarray(0, HEAD - used), used);
    used += Math.min(chunk.length, HEAD - used);
    if (used === HEAD) break;
  }
  return head.subarray(0, used);
}

function inPieces(path: string, size: number, head: Uint8Array): FileBytes {
  return {
    size,
    head,
    chunks: () => readChunks(path),
    whole() {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of readChunks(path)) {
        if (at + chunk.length > size) throw changed(path);
        whole.set(chunk, at);
        at += chunk.length;
      }
      if (at !== size) throw changed(path);
      return whole;
    },
  };
}

/** Pieces of a file, whatever it is. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK);
  const file = attempt(path, () => openSync(path, 'r'));
  try {
    for (;;) {
      const read = attempt(path, () => readSync(file, buffer, 0, CHUNK, null));
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ReadError(
      'not-readable',
      `${path} could be opened and not be read to its end (${code}).`,
      'Check the disk or the share that it lies on, and that no program is writing it.',
      {},
      { cause },
    );
  }
}

function changed(path: string): ReadError {
  return new ReadError(
    'not-readable',
    `${path} changed while it was read.`,
    'Lint it again when no program is writing it.',
  );
}
