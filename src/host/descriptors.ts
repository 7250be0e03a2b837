import { write } from 'node:fs';
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Links to links: more is a circle. */
const MOST_LINKS = 40;
/** Milliseconds until a full pipe is tried again. */
const PAUSE = 10;

/**
 * The number of the own open file that a path means (`/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/1`, a link to one), else null.
 * What stands behind such a path is no file of a folder: it can be a pipe that has no name, and nothing can be put in its place.
 */
export async function ownDescriptor(path: string): Promise<number | null> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(at)).catch(() => null);
    if (folder === null) return null;
    const name = basename(at);
    if (isOwn(folder) && /^\d{1,9}$/.test(name)) return Number(name);
    const next = await readlink(resolve(folder, name)).catch(() => null);
    if (next === null) return null;
    at = resolve(folder, next);
  }
  return null;
}

/** Linux has them per process and per thread, other systems in one folder. */
function isOwn(folder: string): boolean {
  return folder === '/dev/fd' || new RegExp(`^/proc/${String(process.pid)}(?:/task/\\d+)?/fd$`).test(folder);
}

const writeSome = promisify(write);

/** Writes to an open file of the process, behind what is there. */
export async function writeDescriptor(descriptor: number, chunk: string | Uint8Array): Promise<void> {
  // What goes there otherwise goes through these, and so keeps its order; both also wait for a slow reader.
  if (descriptor === 1) return writeStream(process.stdout, chunk);
  if (descriptor === 2) return writeStream(process.stderr, chunk);
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let at = 0; at < bytes.length;) {
    try {
      at += (await writeSome(descriptor, bytes, at)).bytesWritten;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      await new Promise((settle) => setTimeout(settle, PAUSE));
    }
  }
}

const heard = new WeakSet<NodeJS.WriteStream>();

function writeStream(stream: NodeJS.WriteStream, chunk: string | Uint8Array): Promise<void> {
  // The callback of `write` reports a failure; without a listener the event would end the process.
  if (!heard.has(stream)) stream.on('error', () => undefined);
  heard.add(stream);
  return new Promise((settle, reject) => {
    stream.write(chunk, (error) => {
      if (error) reject(error);
      else settle();
    });
  });
}
