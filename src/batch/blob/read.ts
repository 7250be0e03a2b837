import { ReadError } from '../../errors.ts';
import { isWhole, readLine } from './lines.ts';
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
      continue;
    } else if (line.kind === 'entry') yield { head: line.head, bytes, offset };
    length = offset + bytes.length + 1;
  }
  if (header === null) throw noBlob(path);
  return { header, end, length };
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
  return new ReadError('no-blob', `${path} is no blob: it does not begin as "--reporter blob" writes it.`, 'Merge the files that the shards have written; run a shard again whose file was damaged.'); // prettier-ignore
}

function otherVersion(path: string, version: number): ReadError {
  return new ReadError('blob-version', `${path} is a blob of version ${String(version)}, and this is for version ${String(BLOB_VERSION)}.`, 'Merge with the lintanide that ran the shards.'); // prettier-ignore
}

function damagedBlob(path: string, line: number): ReadError {
  return new ReadError('blob-damaged', `${path} is damaged: line ${String(line)} is not as it was written, and more follows it.`, 'Run this shard again.', { line }); // prettier-ignore
}
