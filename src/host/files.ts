import { randomBytes } from 'node:crypto';
import { access, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownDescriptor, writeDescriptor } from './descriptors.ts';
import { beginFile, finishFile } from './interrupted.ts';

/** Text of a file in UTF-8, null if there is none. Bytes that are no UTF-8 are an error, not replacement characters. */
export async function readText(path: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Names in a folder; empty if there is no such folder, or it may not be read. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/**
 * Writes a file so that a reader sees the old one or the new one, never half: a temporary file beside it, then rename.
 * On any failure the temporary file is removed and the old one is untouched.
 */
export async function writeAtomic(path: string, chunks: Chunks): Promise<void> {
  // A device, a pipe or a link is written to: renaming a file over it would put the file in its place.
  const target = await writableTarget(path);
  if (typeof target === 'string') return replaceFile(target, chunks);
  if (target === null) return writeThrough(path, chunks);
  for await (const chunk of chunks) await writeDescriptor(target, chunk);
}

/** Writes bytes the same way. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  return writeAtomic(path, [bytes]);
}

/**
 * The regular file that a path means, through links; the path itself where there is none yet; the number of an open file of the
 * process; null for a device or pipe.
 */
async function writableTarget(path: string): Promise<string | number | null> {
  try {
    const own = await lstat(path);
    if (own.isFile()) return await realpath(path);
    const descriptor = await ownDescriptor(path);
    if (descriptor !== null) return descriptor;
    // Asked of the path itself: a pipe without a name is reached through a link, and has no path of its own.
    return (await stat(path)).isFile() ? await realpath(path) : null;
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way never ends where none can be made below one that is there, as in `/proc`. */
export async function makeFolder(path: string): Promise<void> {
  const isThere = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isThere) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch((error: unknown) => {
    // Another process may have made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

async function writeThrough(path: string, chunks: Chunks): Promise<void> {
  const file = await open(path, 'w');
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

async function replaceFile(path: string, chunks: Chunks): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`;
  beginFile(temporary);
  const file = await open(temporary, 'wx').catch((error: unknown) => {
    finishFile(temporary);
    throw error;
  });
  try {
    let waiting = '';
    for await (const chunk of chunks) {
      if (typeof chunk !== 'string') {
        await file.writeFile(waiting);
        waiting = '';
        await file.writeFile(chunk);
        continue;
      }
      waiting += chunk;
      if (waiting.length < 1 << 16) continue;
      await file.writeFile(waiting);
      waiting = '';
    }
    await file.writeFile(waiting);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  } finally {
    finishFile(temporary);
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
