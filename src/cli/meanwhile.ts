import { UsageError } from '../errors.ts';

/** A file that was read is another now; what was made of it is not to be written. */
export class ChangedMeanwhile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} was changed meanwhile`);
    this.path = path;
  }
}

/** How often a command begins anew because others write what it goes by. */
const MOST_TRIES = 10;

/**
 * Runs a command, anew where what it read was changed before it could write: then it knows what the others have written. `command`
 * prints nothing before it has written.
 */
export async function untilUnchanged(command: () => Promise<number>): Promise<number> {
  for (let tried = 1; ; tried++) {
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      if (tried >= MOST_TRIES) throw changedAgain(error.path);
    }
  }
}

/** Does work on files while no other run of the tool writes them; their names are as messages give them. */
export async function alone<Result>(
  files: readonly { readonly path: string; readonly absolute: string }[],
  notWritten: (path: string, error: unknown) => UsageError,
  work: (isStillOurs: () => Promise<boolean>) => Promise<Result>,
): Promise<Result> {
  const { NotLocked, withLocks } = await import('../host/lock-files.ts');
  try {
    return await withLocks(
      files.map(({ absolute }) => absolute),
      work,
    );
  } catch (error) {
    if (!(error instanceof NotLocked)) throw error;
    const names = files.map(({ path }) => path).join(', ');
    throw error.cause === undefined ? busy(names, error.lock) : notWritten(names, error.cause);
  }
}

const busy = (path: string, lock: string): UsageError =>
  new UsageError(
    'file-busy',
    `${path} is being changed by another run, and nothing was written: it did not end within a minute.`,
    `Try again when it is done. If no lintanide runs any more, remove ${lock}`,
  );

const changedAgain = (path: string): UsageError =>
  new UsageError(
    'file-busy',
    `${path} was changed by other runs each time before it could be written, ${String(MOST_TRIES)} times; nothing was written.`,
    'Try again when the others are done.',
  );
