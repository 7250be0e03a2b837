import { ReadError } from '../../errors.ts';
import { limitError } from '../limits.ts';
import type { ReadOptions } from '../types.ts';

const HEADER = 10;
const TRAILER = 8;

/** Members of one file that are read. */
const MOST_MEMBERS = 1000;
/** Places that look like the head of a member and are none: one in a hundred million bytes does by chance. */
const MOST_FALSE = 20;

/**
 * Unpacks a gzip file (`.csv.gz`), checked by its length and checksum. It may have several members behind each other, as `cat a.gz
 * b.gz` and block-wise writers make them.
 *
 * @throws ReadError `gzip-broken`, `limit-…`
 */
export function gunzip(bytes: Uint8Array, name: string, options: Pick<ReadOptions, 'host' | 'limits'>): Uint8Array {
  try {
    return oneMember(bytes, name, options);
  } catch (error) {
    const members =
      error instanceof ReadError && error.code === 'gzip-broken' ? severalMembers(bytes, name, options) : null;
    if (members === null) throw error;
    return members;
  }
}

/** What several members come to; null where the bytes are not all of whole members. */
function severalMembers(
  bytes: Uint8Array,
  name: string,
  options: Pick<ReadOptions, 'host' | 'limits'>,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let [begin, total] = [0, 0];
  for (let wrong = 0, end = 0; end < bytes.length && wrong < MOST_FALSE && parts.length < MOST_MEMBERS;) {
    end = nextMember(bytes, Math.max(end, begin + HEADER) + 1);
    let part: Uint8Array;
    try {
      part = oneMember(bytes.subarray(begin, end), name, options);
    } catch (error) {
      // The bytes of a head may stand in the middle of a member.
      if (!(error instanceof ReadError) || error.code !== 'gzip-broken') throw error;
      wrong++;
      continue;
    }
    total += part.length;
    if (total > options.limits.partBytes) throw limitError('partBytes', options.limits, name);
    parts.push(part);
    begin = end;
  }
  if (parts.length < 2 || begin < bytes.length) return null;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where a further member may begin; else the end. */
function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0xff) & 0xe0) === 0) return at;
  return bytes.length;
}

function oneMember(
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
  if (length > packed.length * 1032 + 1024) throw broken(name, 'it is cut off');
  if (length > limits.partBytes) throw limitError('partBytes', limits, name);
  if (length > Math.max(limits.ratioFloor, packed.length * limits.ratio)) throw limitError('ratio', limits, name);
  let whole: Uint8Array;
  try {
    whole = host.inflateRaw(packed, length);
  } catch (cause) {
    // More than the trailer says: the end of a file that was cut off read as a length.
    throw broken(name, 'it cannot be unpacked: it is cut off, or its bytes were changed', cause);
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
    'Copy or download it again; "gzip -t FILE" tests it.',
    {},
    cause === undefined ? {} : { cause },
  );
}
