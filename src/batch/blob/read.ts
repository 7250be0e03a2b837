import { ReadError } from '../../errors.ts';
import { isWhole, NO_LINES, readLine, sumOf, sumWith } from './lines.ts';
import { scanLines } from './scan.ts';
import { BLOB_VERSION, type BlobEnd, type BlobHead, type BlobHeader } from './types.ts';

/** An entry as it is passed by; `bytes` are valid until the next is asked for. */
export interface Passed {
  readonly head: BlobHead;
  readonly bytes: Buffer;
  readonly offset: number;
}

/** How a file ended. */
export interface Walked {
  readonly header: BlobHeader;
  /** The last line; null: the shard was not linted to its end, or the file is cut off. */
  readonly end: BlobEnd | null;
  /** Bytes up to the end of the last whole entry. */
  readonly length: number;
}

/**
 * The entries of a blob in the order of the file, each checked. What a killed process leaves behind is what it had written
 * and, at most, the beginning of a line: that is passed over, and `end` is null.
 *
 * @throws ReadError for a file that is no blob of this version, or that is damaged in its midst
 */
export function* walk(path: string, piece?: number): Generator<Passed, Walked> {
  let header: BlobHeader | null = null;
  let end: BlobEnd | null = null;
  let [number, length, torn] = [0, 0, 0];
  const seen = new Seen(path);
  for (const { bytes, offset, isEnded } of scanLines(path, piece)) {
    number++;
    const line = isEnded && isWhole(bytes) ? readLine(bytes) : null;
    if (torn > 0 || end !== null) throw damagedBlob(path, torn > 0 ? torn : number);
    if (header === null) {
      if (line?.kind !== 'header') break;
      header = line.header;
      if (header.version !== BLOB_VERSION) throw otherVersion(path, header.version);
    } else if (line === null) {
      torn = number;
      continue;
    } else if (line.kind === 'end') {
      end = line.end;
      seen.refuseOther(end, header);
      continue;
    } else if (line.kind === 'entry') {
      seen.add(line.head, bytes);
      yield { head: line.head, bytes, offset };
    }
    length = offset + bytes.length + 1;
  }
  if (header === null) throw noBlob(path);
  return { header, end, length };
}

/** What went by of a blob, to be held against what its last line says. Lines that are whole may be missing, or stand elsewhere. */
class Seen {
  readonly #path: string;
  #records = 0;
  #findings = 0;
  #lines = NO_LINES;
  /** The file whose records go by, and how many of them did. */
  #last: BlobHead | null = null;
  #lost: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  add(head: BlobHead, bytes: Uint8Array): void {
    const isFurther = this.#last !== null && this.#last.file === head.file;
    if (head.at !== (isFurther ? (this.#last?.at ?? 0) + 1 : 0)) this.#lost ??= head.file;
    if (!isFurther && this.#last !== null && this.#last.at + 1 !== this.#last.of) this.#lost ??= this.#last.file;
    this.#records++;
    this.#findings += head.findings;
    this.#lines = sumWith(this.#lines, sumOf(bytes));
    this.#last = head;
  }

  /** @throws ReadError where a blob that was finished holds other lines than it did then */
  refuseOther(end: BlobEnd, { files, shard }: BlobHeader): void {
    if (this.#records === end.records && this.#findings === end.findings && this.#lines === end.lines) return;
    const count =
      this.#records === end.records
        ? 'other lines than were written, or in another order'
        : `${String(this.#records)} records of ${String(end.records)}`;
    const lost = this.#lost === null ? '' : `; of ${this.#lost} not all are there`;
    throw new ReadError(
      'blob-damaged',
      `${this.#path} (shard ${String(shard.index)} of ${String(shard.count)}, ${String(files)} files) is damaged: it holds ${count}${lost}.`,
      'Run this shard again, without --resume.',
    );
  }
}

/** Whether a blob was left before its first line was whole (a full disk, a process that was ended): there is nothing to go on with. */
export function isUnbegun(path: string): boolean {
  for (const { isEnded } of scanLines(path)) return !isEnded;
  return true;
}

/** The first line of a blob. @throws ReadError for a file that is none of this version */
export function headerOf(path: string): BlobHeader {
  for (const { bytes, isEnded } of scanLines(path)) {
    const line = isEnded && isWhole(bytes) ? readLine(bytes) : null;
    if (line?.kind !== 'header') break;
    if (line.header.version !== BLOB_VERSION) throw otherVersion(path, line.header.version);
    return line.header;
  }
  throw noBlob(path);
}

function noBlob(path: string): ReadError {
  return new ReadError(
    'no-blob',
    `${path} is no blob: it does not begin as "--reporter blob" writes it.`,
    'Merge the files that the shards have written; run a shard again, without --resume, whose file was damaged.',
  );
}

function otherVersion(path: string, version: number): ReadError {
  return new ReadError(
    'blob-version',
    `${path} is a blob of version ${String(version)}, and this is for version ${String(BLOB_VERSION)}.`,
    'Merge with the lintanide that ran the shards.',
  );
}

function damagedBlob(path: string, line: number): ReadError {
  return new ReadError(
    'blob-damaged',
    `${path} is damaged: line ${String(line)} is not as it was written, and more follows it.`,
    'Run this shard again, without --resume.',
    { line },
  );
}
