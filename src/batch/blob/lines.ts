import { crc32 } from 'node:zlib';
import { fillIn, Packer } from '../packed.ts';
import type { BlobEnd, BlobEntry, BlobHead, BlobHeader } from './types.ts';

// A line is JSON: {"crc32":"0a1b2c3d",…}. The checksum is of the bytes behind it, up to the end of the line.
const OPEN = '{"crc32":"';
const START = OPEN.length + 8 + 2;
/** What stands between the head of an entry and its record. No text holds it: there, quotes are escaped. */
const RECORD = Buffer.from(',"record":');

function line(body: string): Buffer {
  const bytes = Buffer.from(body);
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  return Buffer.concat([Buffer.from(`${OPEN}${sum}",`), bytes, Buffer.from('\n')]);
}

/** The line of a header, with its checksum and line end. */
export const headerLine = (header: BlobHeader): Buffer => line(`"blob":${JSON.stringify(header)}}`);
/** The line that closes a blob, with its checksum and line end. */
export const endLine = (end: BlobEnd): Buffer => line(`"end":${JSON.stringify(end)}}`);

/** The line of an entry, with its checksum and line end. */
export function entryLine({ head, record, product }: BlobEntry): Buffer {
  const tail = product === undefined ? '' : `,"product":${JSON.stringify(product)}`;
  // What findings of a record have alike is written once, behind it.
  const { body, fresh } = new Packer().pack([record]);
  const packed = body.slice('{"records":['.length, -']}'.length);
  return line(`"head":${JSON.stringify(head)},"record":${packed},"shared":[${fresh.join(',')}]${tail}}`);
}

/** What `sumWith` begins with. */
export const NO_LINES = '00000000';

/** The checksum that a line begins with, as it is written. */
export const sumOf = (line: Uint8Array): string =>
  Buffer.from(line.buffer, line.byteOffset + OPEN.length, 8).toString('latin1');

/** The checksum of the checksums of lines, with that of one more behind them. */
export const sumWith = (lines: string, sum: string): string =>
  crc32(sum, parseInt(lines, 16)).toString(16).padStart(8, '0');

/** Is the line whole, as it was written? `bytes` are without the line end. */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length <= START) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, START).toString('latin1');
  const sum = /^\{"crc32":"([0-9a-f]{8})",$/.exec(text)?.[1];
  return sum !== undefined && parseInt(sum, 16) === crc32(bytes.subarray(START));
}

/** A line as it was read; the record of an entry is read by `readEntry`, where it is wanted. */
type Line =
  | { readonly kind: 'header'; readonly header: BlobHeader }
  | { readonly kind: 'entry'; readonly head: BlobHead }
  | { readonly kind: 'end'; readonly end: BlobEnd };

/** What a whole line is; of an entry the head alone is read. null: nothing that was written here. */
export function readLine(bytes: Uint8Array): Line | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const split = buffer.indexOf(RECORD, START);
  try {
    if (split > 0)
      return {
        kind: 'entry',
        head: (JSON.parse(`{${buffer.toString('utf8', START, split)}}`) as { head: BlobHead }).head,
      };
    const value = JSON.parse(buffer.toString('utf8')) as { readonly blob?: BlobHeader; readonly end?: BlobEnd };
    if (value.blob !== undefined) return { kind: 'header', header: value.blob };
    return value.end === undefined ? null : { kind: 'end', end: value.end };
  } catch {
    return null;
  }
}

/** The whole of an entry, from a line that is known to be one. */
export function readEntry(bytes: Uint8Array): BlobEntry {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const { head, record, product, shared } = JSON.parse(text) as BlobEntry & { readonly shared: readonly unknown[] };
  fillIn(record, (number) => shared[number]);
  return { head, record, ...(product !== undefined && { product }) };
}
