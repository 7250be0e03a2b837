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
