import { ReadError } from '../errors.ts';
import { limitError } from './limits.ts';
import type { ReadOptions } from './types.ts';

const HEADER = 10;
const TRAILER = 8;

/**
 * Unpacks a gzip file of one member (`.csv.gz`), checked by its length and checksum.
 *
 * @throws ReadError `gzip-broken`, `limit-…`
 */
export function gunzip(
  bytes: Uint8Array,
  name: string,
  { host, limits }: Pick<ReadOptions, 'host' | 'limits'>,
): Uint8Array {
  const from = bodyStart(bytes);
  if (from < 0 || from + TRAILER > bytes.length || bytes[2] !== 8) throw broken(name, 'it is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(bytes.length - 4, true);
  const packed = bytes.subarray(from, bytes.length - TRAILER);
  // Deflate packs 1032 to 1 at most; a length beyond that is the middle of a file that was cut off.
  if (length > packed.length * 1032 + 1024) throw broken(name, 'it is cut off, or made of several members');
  if (length > limits.partBytes) throw limitError('partBytes', limits, name);
  if (length > Math.max(limits.ratioFloor, packed.length * limits.ratio)) throw limitError('ratio', limits, name);
  let whole: Uint8Array;
  try {
    whole = host.inflateRaw(packed, length);
  } catch (cause) {
    // More than the trailer says: several members, or the end of a file that was cut off read as a length.
    throw broken(name, 'it cannot be unpacked: it is cut off, or made of several members', cause);
  }
  const sum = host.crc32?.(whole, 0);
  if (whole.length !== length || (sum !== undefined && sum !== view.getUint32(bytes.length - 8, true))) {
    throw broken(name, 'its checksum is wrong');
  }
  return whole;
}

/** Behind the header and its optional fields (RFC 1952); -1 if the file ends before. */
function bodyStart(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = HEADER;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return -1;
    at = end + 1;
  }
  return (flags & 2) === 0 ? at : at + 2;
}

function broken(name: string, problem: string, cause?: unknown): ReadError {
  return new ReadError(
    'gzip-broken',
    `${name} is a damaged gzip file: ${problem}.`,
    'Copy or download it again; "gzip -t FILE" tests it. Several members: unpack it first.',
    {},
    cause === undefined ? {} : { cause },
  );
}
