import { statSync } from 'node:fs';
import { refuseMix } from '../batch/blob/header.ts';
import type { Source } from '../batch/blob/merge.ts';
import { partialOf } from '../batch/blob/partial.ts';
import { declarationFrom } from '../batch/blob/plain.ts';
import { headerOf, walk } from '../batch/blob/read.ts';
import type { BlobHead, BlobHeader } from '../batch/blob/types.ts';
import { partialName } from '../batch/blob/write.ts';
import type { Declaration } from '../facts/types.ts';
import type { CliDeps } from './deps.ts';
import { mergeNothing, shardsMissing, twoOfAShard } from './says/shard-messages.ts';
import { compareText } from '../order.ts';

/** A shard of which not all is there. */
export interface Gap {
  /** From 1. */
  readonly shard: number;
  /** Files of it that are there, of how many; null where its blob is missing, so that nobody knows. */
  readonly has: { readonly files: number; readonly of: number } | null;
}

/** The blobs of one run, looked through once. */
export interface BlobSet {
  readonly header: BlobHeader;
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  /** Files that the records are of, each once. */
  readonly files: readonly string[];
  /** Paths of the records. */
  readonly paths: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Heads of the lists that may give to others or take from them, in order of path. */
  readonly noted: readonly BlobHead[];
}

/** Blobs that the words of a command line name: files, and what is in folders. */
export async function blobFiles(words: readonly string[], cwd: string, deps: CliDeps): Promise<string[]> {
  const paths: string[] = [];
  for (const word of words) {
    const at = deps.resolvePath(cwd, word);
    if (statSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) paths.push(at);
    else
      for (const name of [...(await deps.listNames(at))].sort())
        if (/\.jsonl(?:\.partial)?$/.test(name)) paths.push(`${at.replace(/\/$/, '')}/${name}`);
  }
  const there = paths.filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
  if (there.length === 0) throw mergeNothing(words);
  return [...new Set(there)].filter((path) => !paths.some((other) => partialName(other) === path));
}

/**
 * Opens the blobs of a run: all of one run, each shard once, every line checked.
 *
 * @throws UsageError for blobs of two runs, ReadError for a shard that is missing or not finished unless that is allowed
 */
export function openBlobs(paths: readonly string[], allowsGaps: boolean, show: (path: string) => string): BlobSet {
  const blobs = paths.map((path) => ({ path, header: headerOf(path) }));
  refuseMix(blobs.map(({ path, header }) => ({ path: show(path), header })));
  const [first] = blobs;
  if (first === undefined) throw mergeNothing([]);
  const { header } = first;
  const { count } = header.shard;
  const byShard = new Map<number, string[]>();
  for (const { path, header: own } of blobs)
    byShard.set(own.shard.index, [...(byShard.get(own.shard.index) ?? []), path]);
  for (const [shard, all] of byShard)
    if (all.length > 1) throw twoOfAShard(`${String(shard)} of ${String(count)}`, all.map(show));
  const seen = new Seen();
  const gaps: Gap[] = [];
  const sources: Source[] = [];
  for (const { path, header: own } of blobs) {
    const { source, files, isComplete } = opened(path, seen);
    sources.push(source);
    if (!isComplete) gaps.push({ shard: own.shard.index, has: { files, of: own.files } });
  }
  for (let shard = 1; shard <= count; shard++) if (!byShard.has(shard)) gaps.push({ shard, has: null });
  gaps.sort((a, b) => a.shard - b.shard);
  const named = (isMissing: boolean): string[] =>
    gaps.filter(({ has }) => (has === null) === isMissing).map(({ shard }) => `${String(shard)} of ${String(count)}`);
  if (gaps.length > 0 && !allowsGaps) throw shardsMissing(named(true), named(false));
  return { header, sources, gaps, ...seen.sorted() };
}

function opened(path: string, seen: Seen): { source: Source; files: number; isComplete: boolean } {
  if (path.endsWith('.partial')) {
    const { kept, byFile } = partialOf(path);
    for (const { head } of kept) seen.add(head);
    return { source: { path, kept }, files: byFile.size, isComplete: false };
  }
  const before = seen.files.size;
  const walking = walk(path);
  let next = walking.next();
  for (; next.done !== true; next = walking.next()) seen.add(next.value.head);
  return { source: { path, kept: null }, files: seen.files.size - before, isComplete: next.value.end !== null };
}

class Seen {
  readonly files = new Set<string>();
  readonly #paths: string[] = [];
  readonly #declarations: Declaration[] = [];
  readonly #noted: BlobHead[] = [];

  add(head: BlobHead): void {
    this.files.add(head.file);
    this.#paths.push(head.path);
    if (head.declaration !== undefined) this.#declarations.push(declarationFrom(head.declaration));
    if (head.numbers !== undefined) this.#noted.push(head);
  }

  sorted(): Pick<BlobSet, 'files' | 'paths' | 'declarations' | 'noted'> {
    return {
      files: [...this.files].sort(),
      paths: this.#paths.sort(),
      declarations: this.#declarations,
      noted: this.#noted.sort((a, b) => compareText(a.path, b.path)),
    };
  }
}
