import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ReadError } from '../errors.ts';
import { sniff } from '../read/sniff.ts';
import type { FileBytes, UnitBytes } from '../read/unit-bytes.ts';

/** Files from this size on are read in pieces, where they are XML. */
const LARGE = 8 * 1024 ** 2;
/** Enough to tell XML from HTML and to find the root behind a long comment. */
const HEAD = 256 * 1024;
const CHUNK = 256 * 1024;

/** The bytes of a file: whole, or by pieces where it is a large XML document. */
export async function fileBytes(path: string): Promise<UnitBytes> {
  const { size } = statSync(path);
  // A hop to the thread pool costs more than reading a small file.
  if (size < LARGE) return readFileSync(path);
  return piecewise(path, size) ?? readFile(path);
}

/** A large file by pieces; null where its head is not plainly that of an XML document. */
function piecewise(path: string, size: number): FileBytes | null {
  const head = new Uint8Array(HEAD);
  let used = 0;
  for (const chunk of readChunks(path)) {
    head.set(chunk.subarray(0, HEAD - used), used);
    used += Math.min(chunk.length, HEAD - used);
    if (used === HEAD) break;
  }
  const { kind } = sniff(head);
  if (kind !== 'xml') return null;
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

function* readChunks(path: string): Generator<Uint8Array> {
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
    throw new ReadError('not-readable', `${path} could be opened and not be read to its end (${code}).`, 'Check the disk or the share that it lies on, and that no program is writing it.', {}, { cause }); // prettier-ignore
  }
}

function changed(path: string): ReadError {
  return new ReadError('not-readable', `${path} changed while it was read.`, 'Lint it again when no program is writing it.'); // prettier-ignore
}
