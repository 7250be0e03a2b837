import { closeSync, openSync, readSync } from 'node:fs';
import { compareText } from '../../order.ts';
import { ReadError } from '../../errors.ts';
import { isWhole, sumOf } from './lines.ts';
import { type Passed, walk, type Walked } from './read.ts';
import type { BlobHead } from './types.ts';

/** An entry of a blob that is not finished. */
export interface Kept {
  readonly head: BlobHead;
  readonly offset: number;
  readonly length: number;
  /** The checksum of its line. */
  readonly sum: string;
}

/** A blob that is being written, or was when its process ended. */
interface Partial extends Omit<Walked, 'end'> {
  /** In order of path: entries of files of which all records are there; of what was written twice, the last. */
  readonly kept: readonly Kept[];
  /** The same by file. */
  readonly byFile: ReadonlyMap<string, readonly Kept[]>;
}

/** What of an unfinished blob can be used. @throws ReadError */
export function partialOf(path: string): Partial {
  const groups = new Map<string, Kept[]>();
  const walking = walk(path);
  let next = walking.next();
  for (; next.done !== true; next = walking.next()) {
    const { head, offset, bytes }: Passed = next.value;
    const group = head.at === 0 ? [] : (groups.get(head.file) ?? []);
    groups.set(head.file, group);
    // Records of a file stand one behind the other; one out of turn makes the group useless.
    if (group.length === head.at) group.push({ head, offset, length: bytes.length, sum: sumOf(bytes) });
  }
  const { header, length } = next.value;
  const byFile = new Map([...groups].filter(([, group]) => group.length > 0 && group.length === group[0]?.head.of));
  return { header, length, byFile, kept: sorted([...byFile.values()].flat()) };
}

/** The same entries in order of path, and those of one path in the order of its records. */
export function sorted<Entry extends Kept>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compareText(a.head.path, b.head.path) || a.head.at - b.head.at);
}

/** Lines of a blob at their places. @throws ReadError where one is not there any more as it was written */
export function* linesAt(path: string, places: Iterable<Kept>): Generator<Passed> {
  const file = openSync(path, 'r');
  try {
    for (const { head, offset, length } of places) {
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0; read < length;) {
        const got = readSync(file, bytes, read, length - read, offset + read);
        if (got === 0) throw changed(path, offset);
        read += got;
      }
      if (!isWhole(bytes)) throw changed(path, offset);
      yield { head, bytes, offset };
    }
  } finally {
    closeSync(file);
  }
}

const changed = (path: string, offset: number): ReadError =>
  new ReadError(
    'blob-changed',
    `${path} is not as this run has written it, at byte ${String(offset)}: something else has written it, too.`,
    'See that no two runs write one blob; then run the shard again without --resume.',
  );
