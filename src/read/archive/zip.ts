import { ReadError } from '../../errors.ts';
import { limitError } from '../limits.ts';
import { PartMemo } from './part-memo.ts';
import type { ReadHost, ReadLimits } from '../types.ts';
import { broken, entryData, entryDataOrNull, readDirectory, type ZipEntry } from './zip-directory.ts';

/** What unpacks a part, and what it may come to: a breach is a `ReadError` that names the limit. */
export interface ZipOptions {
  readonly host: ReadHost;
  readonly limits: ReadLimits;
}

/** The parts of an archive. Names are found whatever their case and slashes. */
export interface ZipArchive {
  /** In the order of the directory, as stored but with `/`; folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Bytes that the part takes in the archive, 0 if there is no such part. */
  packedSize(name: string): number;
  /** Bytes that the directory says it unpacks to, 0 if there is no such part; a part that is another size is refused. */
  unpackedSize(name: string): number;
  /** The whole part. Throws `ReadError`: `zip-no-part`, `encrypted`, `zip-…`, `limit-…`. */
  read(name: string): Uint8Array;
  /** What `make` reads of a part, or what it read of the same bytes in another archive; the limits count either way. */
  recalled<T>(name: string, memo: PartMemo<T>, make: () => Promise<T>): Promise<T>;
  /** The part in pieces, for those too large to hold; a small one comes as one piece. */
  chunks(name: string): AsyncIterable<Uint8Array>;
}

const STORED = 0;
const DEFLATED = 8;
/** Up to this many packed bytes a part is inflated at once: cheaper than a stream. */
const AT_ONCE = 64 * 1024;
const PIECE = 1024 * 1024;

/**
 * Reads the directory of a ZIP, and unpacks nothing yet. @throws ReadError `zip-…` where the directory is damaged, `limit-…`
 * where it is too large
 */
export function openZip(bytes: Uint8Array, options: ZipOptions): ZipArchive {
  const entries = readDirectory(bytes, options.limits).filter((entry) => !entry.name.endsWith('/'));
  const parts = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const same = parts.get(key);
    if (same === undefined) parts.set(key, [entry]);
    else same.push(entry);
  }
  const unpacker = new Unpacker(bytes, options);
  const find = (name: string): ZipEntry => theOne(name, parts.get(partKey(name)) ?? []);
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => parts.has(partKey(name)),
    packedSize: (name) => parts.get(partKey(name))?.[0]?.packed ?? 0,
    unpackedSize: (name) => parts.get(partKey(name))?.[0]?.unpacked ?? 0,
    read: (name) => unpacker.whole(find(name)),
    recalled: (name, memo, make) => unpacker.recalled(find(name), memo, make),
    chunks: (name) => unpacker.pieces(find(name)),
  };
}

/** Part names are compared without case, and some writers use `\` or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Readers disagree on which of two parts with one name counts; so they must be the same. */
function theOne(name: string, entries: readonly ZipEntry[]): ZipEntry {
  const [first, ...others] = entries;
  if (first === undefined) {
    throw new ReadError(
      'zip-no-part',
      `The archive has no part ${name}.`,
      'Open the file in its program and save it again.',
      { part: name },
    );
  }
  if (others.some((other) => other.crc !== first.crc || other.unpacked !== first.unpacked)) {
    throw new ReadError(
      'zip-duplicate',
      `The archive has two different parts ${first.name}, and programs disagree on which one counts.`,
      'Open the file in its program and save it again.',
      { part: first.name },
    );
  }
  return first;
}

/** Inflates entries within the limits; counts what the whole archive came to. */
class Unpacker {
  private total = 0;
  private readonly bytes: Uint8Array;
  private readonly host: ReadHost;
  private readonly limits: ReadLimits;

  constructor(bytes: Uint8Array, options: ZipOptions) {
    this.bytes = bytes;
    this.host = options.host;
    this.limits = options.limits;
  }

  whole(entry: ZipEntry): Uint8Array {
    const { data, most } = this.begin(entry);
    try {
      const whole = entry.method === STORED ? data : this.host.inflateRaw(data, most);
      this.check(entry, whole.length, this.host.crc32?.(whole, 0));
      return whole;
    } catch (error) {
      throw this.failure(error, entry);
    }
  }

  async recalled<T>(entry: ZipEntry, memo: PartMemo<T>, make: () => Promise<T>): Promise<T> {
    const data = entry.encrypted || !PartMemo.isKept(entry) ? null : entryDataOrNull(this.bytes, entry);
    if (data === null) return make();
    const known = memo.find(entry, data, this.limits);
    if (known !== undefined) {
      this.begin(entry);
      return known;
    }
    const made = await make();
    memo.keep(entry, data, this.limits, made);
    return made;
  }

  async *pieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    if (entry.packed <= AT_ONCE && entry.method === DEFLATED) {
      yield this.whole(entry);
      return;
    }
    const { data, most } = this.begin(entry);
    let length = 0;
    let crc = this.host.crc32 === undefined ? undefined : 0;
    try {
      for await (const piece of entry.method === STORED ? slices(data) : this.host.inflateRawChunks(data, most)) {
        length += piece.length;
        if (crc !== undefined) crc = this.host.crc32?.(piece, crc);
        yield piece;
      }
      this.check(entry, length, crc);
    } catch (error) {
      throw this.failure(error, entry);
    }
  }

  /** What can be refused before a byte is inflated, and how many bytes may come. */
  private begin(entry: ZipEntry): { data: Uint8Array; most: number } {
    if (entry.encrypted) {
      throw new ReadError(
        'encrypted',
        `The part ${entry.name} is encrypted.`,
        'Remove the password in the program that made the file, then lint it again.',
        { part: entry.name },
      );
    }
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new ReadError(
        'zip-method',
        `The part ${entry.name} is packed with method ${String(entry.method)}; stored (0) and deflated (8) are read.`,
        'Unpack the archive and pack it again with a common tool.',
        { part: entry.name },
      );
    }
    const { partBytes, totalBytes, ratio, ratioFloor } = this.limits;
    const what = `The part ${entry.name}`;
    if (entry.unpacked > partBytes) throw limitError('partBytes', this.limits, what, { part: entry.name });
    if (entry.unpacked > Math.max(ratioFloor, entry.packed * ratio))
      throw limitError('ratio', this.limits, what, { part: entry.name });
    // Entries may share their data, so that many modest parts make one bomb.
    this.total += entry.unpacked;
    if (this.total > totalBytes) throw limitError('totalBytes', this.limits, 'The archive', { part: entry.name });
    return { data: entryData(this.bytes, entry), most: entry.unpacked };
  }

  private check(entry: ZipEntry, length: number, crc: number | undefined): void {
    if (length !== entry.unpacked)
      throw broken(`${entry.name} has another length than the directory says`, entry.offset);
    if (crc !== undefined && crc !== entry.crc)
      throw broken(`${entry.name} has another checksum than the directory says`, entry.offset);
  }

  private failure(error: unknown, entry: ZipEntry): unknown {
    if (error instanceof ReadError) return error;
    if (error instanceof RangeError) return broken(`${entry.name} is larger than the directory says`, entry.offset);
    const because = error instanceof Error ? error.message : String(error);
    return broken(`${entry.name} cannot be inflated (${because})`, entry.offset);
  }
}

async function* slices(data: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE);
}
