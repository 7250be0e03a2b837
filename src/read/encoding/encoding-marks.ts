import { isUtf32 } from './encoding-unread.ts';

const CHUNK = 1 << 20;

/** Encoding that a byte order mark names, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (isUtf32(bytes)) return null;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: ASCII characters and line ends leave zeros on one side of the pairs only. */
export function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    // Beside its zero an ASCII character; zeros of other characters (U+DE00, U+4E00) prove nothing.
    if (bytes[i] === 0 && isAscii(bytes[i + 1])) even++;
    if (bytes[i + 1] === 0 && isAscii(bytes[i])) odd++;
  }
  if (odd > pairs * 0.1 && even < odd * 0.05) return 'utf-16le';
  if (even > pairs * 0.1 && odd < even * 0.05) return 'utf-16be';
  return null;
}

function isAscii(byte = 0): boolean {
  return byte > 0 && byte < 0x7f;
}

/** ISO-2022-JP is ASCII but for the escape sequences that switch to its double-byte set and back. */
export function hasEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  if (at < 0 || bytes[at + 1] !== 0x24 || (bytes[at + 2] !== 0x42 && bytes[at + 2] !== 0x40)) return false;
  return bytes.every((byte) => byte < 0x80);
}

/** Length in UTF-16 units of strict UTF-8, -1 for anything else. In pieces cut between characters: these decode fast. */
export function utf8Length(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for (let from = 0; from < bytes.length;) {
      let to = Math.min(from + CHUNK, bytes.length);
      if (to < bytes.length) for (let i = 0; i < 3 && ((bytes[to] as number) & 0xc0) === 0x80; i++) to--;
      length += decoder.decode(bytes.subarray(from, to)).length;
      from = to;
    }
    return length;
  } catch {
    return -1;
  }
}

/** Pairs of bytes from which on a run of such characters is no chance. */
const [ASCII_PAIRS, WIDE_PAIRS] = [16, 10];
/** Different pairs that a run of ASCII has: the same ideographs may stand in a row. */
const VARIED = 8;

/**
 * Where a text of one kind goes over into one of another, as where rows are appended to an export: the first byte of a run of ASCII in
 * UTF-16, or of UTF-16 in a text of bytes; -1: nowhere.
 */
export function changesAt(bytes: Uint8Array, isWide: boolean): number {
  return isWide ? asciiRun(bytes) : wideRun(bytes);
}

/** As UTF-16 two such bytes are an ideograph, most of them rare, and no text has so many of them in a row. */
function asciiRun(bytes: Uint8Array): number {
  let from = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (!isPrintable(bytes[i]) || !isPrintable(bytes[i + 1])) from = i + 2;
    else if (i + 2 - from === ASCII_PAIRS * 2) {
      const pairs = new Set<number>();
      for (let at = from; at < i + 2; at += 2) pairs.add(((bytes[at] as number) << 8) | (bytes[at + 1] as number));
      if (pairs.size >= VARIED) return from;
      from += 2;
    }
  }
  return -1;
}

/** Letters with a zero beside each, of one side. */
function wideRun(bytes: Uint8Array): number {
  let run = 0;
  for (let i = bytes.indexOf(0); i >= 0 && i < bytes.length; i++) {
    // A zero with a character before it and one behind, and the next zero behind that.
    if (bytes[i] !== 0) continue;
    run = isPrintable(bytes[i - 1]) && bytes[i - 2] === 0 ? run + 1 : 1;
    if (run >= WIDE_PAIRS) return i - 2 * run + 1;
  }
  return -1;
}

const isPrintable = (byte = 0): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
