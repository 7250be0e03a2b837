import { promises, readFileSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beginFile, finishFile } from './interrupted.ts';
import { makeFolder } from './write-files.ts';

/** How long a lock is waited for. Times in milliseconds. */
interface Patience {
  /** A lock whose holder is alive, at most. */
  readonly longest: number;
  /** One that nobody has touched for so long, while we looked: its holder is gone, wherever it ran. */
  readonly untouched: number;
  /** How often a holder touches its own. */
  readonly touching: number;
}

const PATIENCE: Patience = { longest: 60_000, untouched: 15_000, touching: 2000 };

/** A file is held by another process for longer than is waited, or (`cause`) no lock can be made beside it. */
export class NotLocked extends Error {
  readonly lock: string;

  constructor(lock: string, cause?: unknown) {
    super(`${lock} could not be had`, cause === undefined ? {} : { cause });
    this.lock = lock;
  }
}

interface Lock {
  readonly path: string;
  readonly token: string;
  readonly touch: NodeJS.Timeout;
}

/**
 * Does work while no other process that asks for one of these files has it: what is read here, changed and written loses nothing of
 * what others write. A file `PATH.lock` says so to all that share the folder, over a network too; that of a process which died is
 * taken away. Work is handed a check whether the locks are still ours, to be asked right before something is written.
 *
 * @throws NotLocked after `longest`, or where the folder cannot be written to
 */
export async function withLocks<Result>(
  paths: readonly string[],
  work: (isStillOurs: () => Promise<boolean>) => Promise<Result>,
  patience: Patience = PATIENCE,
): Promise<Result> {
  const held: Lock[] = [];
  try {
    // Two names of one file are one lock, and all ask in the same order: nobody waits for who waits for them.
    for (const path of [...new Set(await Promise.all(paths.map(lockOf)))].sort())
      if (path !== null) held.push(await acquired(path, patience));
    return await work(async () => {
      for (const { path, token } of held) if ((await tokenOf(path))?.token !== token) return false;
      return true;
    });
  } finally {
    for (const lock of held.reverse()) await release(lock);
  }
}

/** The lock of a file: beside it behind links, in the real folder where there is no file yet; null for a device or pipe, which nobody can hold. */
async function lockOf(path: string): Promise<string | null> {
  const real = await promises.realpath(path).catch(() => null);
  try {
    if (real !== null) return (await promises.stat(real)).isFile() ? `${real}.lock` : null;
    await makeFolder(dirname(path));
    return join(await promises.realpath(dirname(path)), `${basename(path)}.lock`);
  } catch (error) {
    throw new NotLocked(`${path}.lock`, error);
  }
}

async function acquired(path: string, patience: Patience): Promise<Lock> {
  const { randomBytes } = await import('node:crypto');
  const token = `${String(process.pid)} ${machine()} ${randomBytes(8).toString('hex')}\n`;
  const begun = Date.now();
  let seen = '';
  let seenSince = begun;
  for (;;) {
    if (await created(path, token).catch((error: unknown) => Promise.reject(new NotLocked(path, error)))) {
      const touch = setInterval(() => {
        const now = new Date();
        promises.utimes(path, now, now).catch(() => undefined);
      }, patience.touching);
      touch.unref();
      return { path, token, touch };
    }
    const other = await tokenOf(path);
    const now = Date.now();
    if (other !== null) {
      const state = `${other.token}${String(other.touched)}`;
      if (state !== seen) [seen, seenSince] = [state, now];
      if (isDead(other.token) || now - seenSince > patience.untouched) {
        await takeAway(path, other.token);
        continue;
      }
    }
    if (now - begun > patience.longest) throw new NotLocked(path);
    // Not all at the same moment.
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
  }
}

async function created(path: string, token: string): Promise<boolean> {
  const file = await promises.open(path, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  beginFile(path);
  try {
    await file.writeFile(token);
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await promises.rm(path, { force: true });
    finishFile(path);
    throw error;
  }
  return true;
}

async function release({ path, token, touch }: Lock): Promise<void> {
  clearInterval(touch);
  // One that was taken for dead is another's now.
  if ((await tokenOf(path))?.token === token) await promises.rm(path, { force: true }).catch(() => undefined);
  finishFile(path);
}

/** Takes away the lock that was found dead, and not one that another has put in its place since. */
async function takeAway(path: string, token: string): Promise<void> {
  const aside = `${path}.${String(process.pid)}`;
  try {
    await promises.rename(path, aside);
  } catch (error) {
    // Another waiter was quicker; what the file system refuses is told.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  if ((await tokenOf(aside))?.token !== token) await promises.link(aside, path).catch(() => undefined);
  await promises.rm(aside, { force: true });
}

/** What a lock says, and when it was touched; null where there is none. */
async function tokenOf(path: string): Promise<{ readonly token: string; readonly touched: number } | null> {
  try {
    return { token: await promises.readFile(path, 'utf8'), touched: (await promises.stat(path)).mtimeMs };
  } catch {
    return null;
  }
}

/** Whether a process of this machine made it that is no more. Of other machines, and of other containers, nothing is known. */
function isDead(token: string): boolean {
  const [pid = '', where] = token.trim().split(' ');
  if (where !== machine() || !/^[1-9]\d{0,9}$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Where numbers of processes mean the same: a machine since its start, a container. */
function machine(): string {
  const name = process.getBuiltinModule('os').hostname();
  const told = (read: () => string): string => {
    try {
      return read().trim();
    } catch {
      return '';
    }
  };
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const space = told(() => readlinkSync('/proc/self/ns/pid'));
  return `${name}/${boot}/${space}`.replace(/\s/g, '_');
}
