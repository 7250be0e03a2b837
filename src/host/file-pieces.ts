import { closeSync, openSync, readSync } from 'node:fs';
import { ReadError } from '../errors.ts';
import type { FileBytes } from '../read/unit-bytes.ts';

/* Large files, whose bytes are read by pieces. */

/** Enough to know a format by, behind a long comment. */
const HEAD = 256 * 1024;
const CHUNK = 256 * 1024;

/** Hands out the bytes once and forgets them: through a long lint nobody holds the file. */
export function lent(path: string, head: Uint8Array, bytes: Uint8Array): FileBytes {
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

export function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  let used = 0;
  for (const chunk of readChunks(path)) {
    head.set(chunk.subarray(0, HEAD - used), used);
    used += Math.min(chunk.length, HEAD - used);
    if (used === HEAD) break;
  }
  return head.subarray(0, used);
}

export function inPieces(path: string, size: number, head: Uint8Array): FileBytes {
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
