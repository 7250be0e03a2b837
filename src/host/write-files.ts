import { promises, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from './files.ts';
import { beginFile, finishFile } from './interrupted.ts';

/**
 * Writes a file so that a reader sees the old one or the new one, never half: a temporary file beside it, then rename.
 * On any failure the temporary file is removed and the old one is untouched. Who may read the old one may read the new one, and
 * nobody else.
 */
export async function writeAtomic(path: string, chunks: Chunks): Promise<void> {
  // A device, a pipe or a link is written to: renaming a file over it would put the file in its place.
  const target = await writableTarget(path);
  if (typeof target === 'string') return replaceFile(target, chunks);
  if (target === null) return writeThrough(path, chunks);
  const { writeDescriptor } = await descriptors();
  for await (const chunk of chunks) await writeDescriptor(target, chunk);
}

/** Loaded where a path is no plain file: a lint that prints writes none. */
const descriptors = () => import('./descriptors.ts');

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
    const own = await promises.lstat(path);
    if (own.isFile()) return await promises.realpath(path);
    const descriptor = await (await descriptors()).ownDescriptor(path);
    if (descriptor !== null) return descriptor;
    // Asked of the path itself: a pipe without a name is reached through a link, and has no path of its own.
    return (await promises.stat(path)).isFile() ? await promises.realpath(path) : null;
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way never ends where none can be made below one that is there, as in `/proc`. */
export async function makeFolder(path: string): Promise<void> {
  const isThere = await promises.stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isThere) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await promises.mkdir(path).catch((error: unknown) => {
    // Another process may have made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

async function writeThrough(path: string, chunks: Chunks): Promise<void> {
  const file = await promises.open(path, 'w');
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

async function replaceFile(path: string, chunks: Chunks): Promise<void> {
  await makeFolder(dirname(path));
  const { randomBytes } = await import('node:crypto');
  const temporary = `${path}.${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`;
  beginFile(temporary);
  const old = await promises.stat(path).catch(() => null);
  // Of a file that others may not read nothing is to be seen meanwhile, either.
  const file = await promises.open(temporary, 'wx', old === null ? 0o666 : 0o600).catch((error: unknown) => {
    finishFile(temporary);
    throw error;
  });
  try {
    if (old !== null) await takeOver(file, old);
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
    await promises.rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await promises.rm(temporary, { force: true });
    throw error;
  } finally {
    finishFile(temporary);
  }
}

/** Gives a file the owner and the mode of another: the owner as far as the system lets us, and a group that is another gets nothing. */
async function takeOver(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  const isOther =
    (own.uid !== uid || own.gid !== gid) &&
    (await file.chown(uid, gid).then(
      () => false,
      () => true,
    ));
  // Where there are no modes, the file stays as narrow as it was made.
  await file.chmod(mode & (isOther && own.gid !== gid ? 0o707 : 0o777)).catch(() => undefined);
}
