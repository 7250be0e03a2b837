import { ReadError, UsageError } from '../../errors.ts';

export function stagedTwice(): UsageError {
  return new UsageError('staged-and-stdin', '--staged and "-" contradict each other.', 'Keep one of them.');
}

export function stdinName(): UsageError {
  return new UsageError(
    'stdin-filename',
    '--stdin-filename is for what comes through "-", and there is no "-".',
    'For example: lintanide - --stdin-filename boms/a.csv < export.csv',
  );
}

export function stdinAlone(words: readonly string[]): UsageError {
  return new UsageError(
    'stdin-alone',
    `"-" reads the standard input, and was given ${words.length === 0 ? 'more than once' : `together with ${words.join(' ')}`}.`,
    'Lint the files in a run of their own.',
  );
}

export function noSuchRef(
  ref: string,
  hint = 'For example: --since origin/main; in CI, fetch it first (a full clone: fetch-depth 0).',
): UsageError {
  return new UsageError('no-such-ref', `git knows no commit "${ref}".`, hint);
}

export function bailSince(): UsageError {
  return new UsageError(
    'bail-and-since',
    '--bail and --since contradict each other: what is new is known when everything was looked at.',
    'Keep one of them; a baseline goes with --bail.',
  );
}

export function baselineFlags(): UsageError {
  return new UsageError(
    'baseline-and-no-baseline',
    '--baseline and --no-baseline contradict each other.',
    'Keep one of them.',
  );
}

export function baselineWord(words: readonly string[]): UsageError {
  const what = words[0] === undefined ? 'no word' : `"${words[0]}"`;
  return new UsageError(
    'baseline-word',
    `baseline needs create, prune or show, and was given ${what}.`,
    'For example: lintanide baseline create boms/',
  );
}

export function baselineThere(path: string): UsageError {
  return new UsageError(
    'baseline-exists',
    `There is a baseline already at ${path}; it was left as it is.`,
    'Take out what is gone with "lintanide baseline prune", or write it anew with --force: everything found now is then known.',
  );
}

export function noBaseline(path: string): UsageError {
  return new UsageError(
    'no-baseline',
    `There is no baseline at ${path}.`,
    'Write one: lintanide baseline create boms/',
  );
}

/** An input that could not be read, as in a lint (exit 3). */
export function baselineUnread(paths: readonly string[]): ReadError {
  const some = paths.slice(0, 3).join(', ');
  return new ReadError(
    'baseline-unread',
    `${String(paths.length)} of the files could not be read (${some}), so what they hold would be missing from the baseline.`,
    'Mend them, or exclude them: "ignore" in the configuration, or lintanide baseline create boms/ \'!boms/broken/**\'',
  );
}

/** What a list leaves out; for one that goes with goods, that is to be known. */
export const suppressedWords = (count: number): string =>
  `${String(count)} suppressed finding${count === 1 ? ' is' : 's are'} left out (lintanide.suppressions.json)\n`;

/** What `--staged` is to keep to is neither in the folder nor in git. */
export const nowhere = (path: string): UsageError =>
  new UsageError(
    'nothing-found',
    `There is no file or folder ${path}, in the folder or in the index of git, so --staged would never check anything under it.`,
    'Check the path: it is as from the working directory.',
  );
