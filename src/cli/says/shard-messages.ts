import { ReadError, UsageError } from '../../errors.ts';

export function blobAlone(other: string): UsageError {
  return new UsageError(
    'blob-alone',
    `--reporter blob and --reporter ${other} contradict each other: a blob is judged and reported when all are merged.`,
    'Write the blob alone, and ask "lintanide merge" for the other.',
  );
}

export function onlyWithBlob(flag: string): UsageError {
  return new UsageError(
    'only-with-blob',
    `${flag} is for runs that are merged later, and needs --reporter blob.`,
    `For example: lintanide boms/ --shard 3/32 --as-of 2026-11-24 --reporter blob=blobs`,
  );
}

export function notWithBlob(flag: string, why: string): UsageError {
  return new UsageError(
    'not-with-blob',
    `${flag} and --reporter blob contradict each other: ${why}.`,
    'Leave one of them out.',
  );
}

export function noFixedDate(): UsageError {
  return new UsageError(
    'no-fixed-date',
    'A run in shards needs --as-of: shards that start before and after midnight would go by the law of two days.',
    'Give every shard the day of the submission: --as-of 2026-11-24, or LINTANIDE_AS_OF in the environment of the job.',
  );
}

export function cannotResume(path: string, differing: readonly string[]): UsageError {
  return new UsageError(
    'cannot-resume',
    `${path} was begun by another run. There differs ${differing.join('; ')} ("there" is the blob).`,
    'Leave --resume out to begin this shard anew, or give this run what the other had.',
  );
}

export function mergeNothing(words: readonly string[]): UsageError {
  const what =
    words.length === 0 ? 'merge needs a folder of blobs, or blobs.' : `No blob was found under ${words.join(', ')}.`;
  return new UsageError(
    'no-blobs',
    what,
    'For example: lintanide merge blobs/ --reporter html=report.html; shards write blobs with --reporter blob=blobs',
  );
}

export function mergeDiffers(differing: readonly string[]): UsageError {
  return new UsageError(
    'merge-differs',
    `The blobs are not what this run would have written. There differs ${differing.join('; ')} ("there" are the blobs).`,
    'Merge with the same version, configuration and flags with which the shards were run; the date is taken from the blobs.',
  );
}

export function mergeReporter(): UsageError {
  return new UsageError(
    'merge-reporter',
    '--reporter blob is what shards write; merge makes the other reports of them.',
    'For example: lintanide merge blobs/ --reporter json=report.json',
  );
}

export function twoOfAShard(shard: string, paths: readonly string[]): UsageError {
  return new UsageError(
    'shard-twice',
    `Shard ${shard} is there more than once: ${paths.slice(0, 5).join(', ')}.`,
    'Keep the one of this run, and take the others out of the folder.',
  );
}

/** Not wrong usage: a file system that is full or gone may be back when the shard is run again. */
export function blobNotWritten(path: string, error: Error): ReadError | UsageError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new UsageError(
      'blob-no-folder',
      `A blob is kept in a folder, and ${path} cannot be in one: a file or a device stands there.`,
      'Write --reporter blob=FOLDER, with a folder that is there or can be made.',
    );
  return new ReadError(
    'blob-not-written',
    `The blob ${path} could not be written: ${error.message}.`,
    'See that the folder is there, may be written to and has room; then run the shard again with --resume.',
    {},
    { cause: error },
  );
}

/** A report that lacks shards without saying so would pass for a whole one: it is no report. */
export function shardsMissing(missing: readonly string[], incomplete: readonly string[]): ReadError {
  const some = (list: readonly string[]): string =>
    list.slice(0, 10).join(', ') + (list.length > 10 ? ` and ${String(list.length - 10)} more` : '');
  const parts = [
    ...(missing.length === 0 ? [] : [`there is no blob of shard ${some(missing)}`]),
    ...(incomplete.length === 0 ? [] : [`not linted to the end is shard ${some(incomplete)}`]),
  ];
  const what = parts.join(', and ');
  return new ReadError(
    'shards-missing',
    `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
    'Run these shards again (with --resume what is there is kept), or report without them: --allow-partial. The report then says so.',
  );
}
