import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { ReadError, UsageError } from '../errors.ts';

const MOST_OUTPUT = 1024 ** 3;
/** A program that the repository names to watch its files is not started. */
const UNWATCHED = ['-c', 'core.fsmonitor=false'] as const;

/** What it says is known by its English words. */
const speakingEnglish = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C' });

/**
 * Runs git and gives what it wrote. The environment is handed on: in a hook it names the index that is about to be
 * committed.
 *
 * @throws UsageError where there is no git, or no repository; with git's own first line for everything else
 */
export function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((settle, reject) => {
    execFile(
      'git',
      [...UNWATCHED, ...args],
      { cwd, env: speakingEnglish(), encoding: 'buffer', maxBuffer: MOST_OUTPUT, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) settle(stdout);
        else reject(gitError(error, cwd, args, stderr.toString('utf8')));
      },
    );
  });
}

function gitError(
  error: Error & { readonly code?: unknown },
  cwd: string,
  args: readonly string[],
  said: string,
): UsageError {
  if (error.code === 'ENOENT')
    return new UsageError(
      'no-git',
      'git was not found, and --staged and --since read from it.',
      'Install git, or lint the files themselves: lintanide boms/',
    );
  if (/not a git repository/i.test(said))
    return new UsageError(
      'no-repository',
      `${cwd} is in no git repository.`,
      'Run it in one, or lint the files themselves: lintanide boms/',
    );
  if (/dubious ownership/i.test(said))
    return new UsageError(
      'foreign-repository',
      'git does not trust this repository: it belongs to another user.',
      'git names the command: git config --global --add safe.directory FOLDER',
    );
  const first = said.split('\n').find((line) => line.trim() !== '') ?? error.message;
  return new UsageError(
    'git-failed',
    `git ${args[0] ?? ''} failed: ${first.trim().slice(0, 300)}`,
    'Run it by hand to see the whole message.',
  );
}

/** Reads contents by object id, one after the other, through one `git cat-file --batch`. Close it when done. */
export class BlobReader {
  readonly #child: ChildProcessWithoutNullStreams;
  #waiting: Buffer[] = [];
  #held = 0;
  #wake: (() => void) | null = null;
  #hasEnded = false;
  #waiters = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(cwd: string) {
    this.#child = spawn('git', [...UNWATCHED, 'cat-file', '--batch'], {
      cwd,
      env: speakingEnglish(),
      windowsHide: true,
    });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#waiting.push(chunk);
      this.#held += chunk.length;
      this.#wake?.();
    });
    const end = (): void => {
      this.#hasEnded = true;
      this.#wake?.();
    };
    this.#child.on('close', end);
    this.#child.on('error', end);
    // What git complains of is in what it does not answer.
    this.#child.stderr.on('data', () => undefined);
    this.#child.stdin.on('error', end);
    this.#hold(false);
  }

  /** Only a read that waits keeps the process alive: a run that ends in an error must not wait for git. */
  #hold(isHeld: boolean): void {
    const { stdin, stdout, stderr } = this.#child;
    for (const one of [this.#child, stdin, stdout, stderr] as unknown as Pick<Socket, 'ref' | 'unref'>[])
      if (isHeld) one.ref();
      else one.unref();
  }

  /** Bytes of `object` (an id, or `REF:path`); null if there is no such object here. */
  read(object: string): Promise<Uint8Array | null> {
    const result = this.#queue.then(() => this.#one(object));
    this.#waiters++;
    this.#hold(true);
    this.#queue = result
      .catch(() => undefined)
      .finally(() => {
        if (--this.#waiters === 0) this.#hold(false);
      });
    return result;
  }

  close(): void {
    this.#child.stdin.end();
  }

  async #one(object: string): Promise<Uint8Array | null> {
    // A line end would be a second question, and the answers out of step.
    if (/[\n\r]/.test(object)) return null;
    this.#child.stdin.write(`${object}\n`);
    const head = await this.#line();
    const match = /^\S+ (\w+) (\d+)$/.exec(head);
    if (match === null) return null;
    const bytes = await this.#take(Number(match[2]));
    await this.#take(1);
    return match[1] === 'blob' ? bytes : null;
  }

  async #line(): Promise<string> {
    for (;;) {
      const at = this.#joined().indexOf(10);
      if (at >= 0) return (await this.#take(at + 1)).subarray(0, at).toString('utf8');
      await this.#more();
    }
  }

  async #take(count: number): Promise<Buffer> {
    while (this.#held < count) await this.#more();
    const all = this.#joined();
    this.#waiting = [all.subarray(count)];
    this.#held = all.length - count;
    return all.subarray(0, count);
  }

  #joined(): Buffer {
    if (this.#waiting.length !== 1) this.#waiting = [Buffer.concat(this.#waiting)];
    return this.#waiting[0] ?? Buffer.alloc(0);
  }

  async #more(): Promise<void> {
    if (this.#hasEnded)
      throw new ReadError(
        'git-ended',
        'git stopped answering',
        'Run "git fsck" to see whether the repository is whole.',
      );
    await new Promise<void>((settle) => {
      this.#wake = settle;
    });
    this.#wake = null;
  }
}
