import { readFileSync, statSync } from 'node:fs';
import type { UnitRecord } from '../batch/types.ts';
import type { Unit } from '../discover/types.ts';
import { fileBytes } from '../host/file-bytes.ts';
import { sha256 } from '../host/node.ts';
import type { FileLinting, FileResult, Wanted } from '../run/files/lint-file.ts';
import { packResult, unpackResult } from '../run/files/packed-result.ts';
import type { IsoDate } from '../regulation/types.ts';
import { readKept, written } from './cache-file.ts';
import { Entries } from './entries.ts';
import { keysOf, toolKey } from './key.ts';
import { hashOf, isSame, settled, statOf, timesOf } from './stamp.ts';
import { compareText } from '../order.ts';

/** `metadata`: a file of the same time, size and inode is the same, another is looked into; `content`: each is looked into. */
export type CacheStrategy = 'metadata' | 'content';
/** Words for `--cache-strategy` and the configuration. */
export const CACHE_STRATEGIES = ['metadata', 'content'] as const satisfies readonly CacheStrategy[];

/** Where a cache is, and how it knows a file again. */
export interface CacheOptions {
  /** Absolute path of the file that it is kept in. */
  readonly location: string;
  readonly strategy: CacheStrategy;
}

/** Entry of what files came to when they were joined: there is one. */
const JOINED = '';
const NO_STAMP = { size: 0, modified: '', inode: '', sha256: '' };

/** What files came to in runs before, as one run asks for it. */
export class Cache {
  readonly #options: CacheOptions;
  readonly #tool = toolKey();
  readonly #entries: Entries;
  /** Of the file as it was read; another run may have replaced it since. */
  readonly #loaded: string;
  /** Key and hash of each file that is known in this run; null where it cannot be. */
  readonly #known = new Map<string, string | null>();
  #keyOf: ReturnType<typeof keysOf> = () => '';
  #asOf: IsoDate = '';
  #needsTrees = false;
  /** Files of this run that were not read again. */
  hits = 0;

  constructor(options: CacheOptions) {
    this.#options = options;
    this.#loaded = identityOf(options.location);
    const kept = this.#read();
    this.#entries = new Entries(kept);
  }

  /** Tells with what the run lints; results are found and kept from here on. */
  begin(run: FileLinting, { isHandedOn }: Pick<Wanted, 'isHandedOn'>): void {
    this.#needsTrees = isHandedOn;
    this.#keyOf = keysOf(run);
    this.#asOf = run.asOf;
  }

  /** Is the file known, without being opened, for one that declares nothing of materials? */
  isPlain({ absolute }: Unit): boolean {
    const head = this.#entries.get(absolute)?.head;
    if (head?.isPlain !== true || this.#options.strategy === 'content') return false;
    const times = timesOf(absolute);
    return times !== null && isSame(times, head.stamp);
  }

  /** What the file came to, or null: it has to be linted. */
  async find(unit: Unit): Promise<FileResult | null> {
    const entry = this.#entries.get(unit.absolute);
    if (unit.missing || entry === undefined) return null;
    if (unit.role === 'parts') return null;
    const { key, date, stamp, hasTrees } = entry.head;
    if (this.#needsTrees && hasTrees === undefined) return null;
    if (key !== this.#keyOf(unit) || (date !== null && date !== this.#asOf)) return null;
    const times = timesOf(unit.absolute);
    if (times?.size !== stamp.size) return null;
    if (this.#options.strategy === 'content' || !isSame(times, stamp)) {
      const now = Date.now();
      const bytes = await fileBytes(unit.absolute).catch(() => null);
      if (bytes === null || hashOf(bytes) !== stamp.sha256) return null;
      const kept = { ...settled(times, now), sha256: stamp.sha256 };
      if (!isSame(kept, stamp)) this.#entries.refresh(entry, kept);
    }
    this.#known.set(unit.path, `${key} ${stamp.sha256}`);
    this.hits++;
    return { ...unpackResult(unit, this.#entries.bodyOf(entry), this.#entries.value), sha256: stamp.sha256 };
  }

  /** Keeps what a file came to, where that depends on nothing but the file. */
  keep(result: FileResult): void {
    const { unit, stamp, isPlain = false, records, numbers, products } = result;
    if (unit.missing || unit.role === 'parts') this.#known.set(unit.path, '');
    else if (stamp === undefined) this.#known.set(unit.path, null);
    if (unit.missing || unit.role === 'parts' || stamp === undefined) return;
    const key = this.#keyOf(unit);
    this.#known.set(unit.path, `${key} ${stamp.sha256}`);
    const head = {
      file: unit.absolute,
      key,
      stamp,
      isPlain,
      ...(products !== undefined && { hasTrees: true as const }),
    };
    this.#entries.put(
      head,
      (packer) => packResult(packer, { records, numbers, ...(products !== undefined && { products }) }),
      this.#asOf,
    );
  }

  /** What joining changed of the records of a run of the same files; null: they have to be joined. */
  findJoined(): { readonly at: readonly number[]; readonly records: readonly UnitRecord[] } | null {
    const key = this.#joinKey();
    const entry = this.#entries.get(JOINED);
    if (key === null || entry?.head.key !== key || (entry.head.date ?? this.#asOf) !== this.#asOf) return null;
    const unit = { path: '', absolute: '', missing: false, role: 'bom' as const };
    const { records, ...more } = unpackResult(unit, this.#entries.bodyOf(entry), this.#entries.value);
    return { records, at: (more as unknown as { readonly at: readonly number[] }).at };
  }

  keepJoined(at: readonly number[], records: readonly UnitRecord[]): void {
    const key = this.#joinKey();
    if (key === null) return;
    const head = { file: JOINED, key, stamp: NO_STAMP, isPlain: false };
    this.#entries.put(head, (packer) => packer.pack(records, { at, numbers: [] }), this.#asOf);
  }

  /** Writes what is new. What cannot be written is no failure of the run: gives the reason. */
  async save(): Promise<string | null> {
    if (!this.#entries.isChanged) return null;
    if (isForeign(this.#options.location)) return `${this.#options.location} is no cache, and was left as it is`;
    try {
      // Another process may have written meanwhile: the last one keeps what both found.
      if (identityOf(this.#options.location) !== this.#loaded) {
        const theirs = this.#read();
        if (theirs !== null) this.#entries.merge(theirs);
      }
      const { writeAtomic } = await import('../host/write-files.ts');
      await writeAtomic(this.#options.location, written(this.#tool, this.#entries.kept()));
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Null where there is none, and where it is not exactly as this build wrote it. */
  #read(): ReturnType<typeof readKept> {
    try {
      return isRegular(this.#options.location) ? readKept(readFileSync(this.#options.location), this.#tool) : null;
    } catch {
      return null;
    }
  }

  #joinKey(): string | null {
    const known = [...this.#known].sort(([a], [b]) => compareText(a, b));
    if (known.some(([, key]) => key === null)) return null;
    return sha256(JSON.stringify(known)).slice(0, 32);
  }
}

/** @throws Error of the system where nothing is there */
const isRegular = (path: string): boolean => statSync(path).isFile();

/** What a cache begins with. */
const START = Buffer.from('lintanide-cache ');

/** Whether a file in that place is somebody's: whatever has the usual name may be damaged, and is still a cache. */
function isForeign(path: string): boolean {
  if (/(?:^|[/\\])(?:\.lintanide-cache|lintanide[/\\]cache)$/.test(path)) return false;
  try {
    // A pipe or a device gives no end, and is nobody's cache.
    if (!isRegular(path)) return true;
    const bytes = readFileSync(path);
    // A machine that lost power leaves zeros where one was: there is nothing in it to keep.
    return !bytes.subarray(0, START.length).equals(START) && bytes.some((byte) => byte !== 0);
  } catch {
    return false;
  }
}

/** Of the file in that place: it is written whole, so another file is another identity. */
function identityOf(path: string): string {
  const stats = statOf(path);
  return stats === null ? '' : `${String(stats.ino)} ${String(stats.mtimeNs)} ${String(stats.size)}`;
}
