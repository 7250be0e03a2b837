/** Name of an encoding that a text is in and that is not read; null: none of them. */
export function unreadEncoding(bytes: Uint8Array): 'UTF-32' | 'EBCDIC' | null {
  return isUtf32(bytes) ? 'UTF-32' : isEbcdic(bytes) ? 'EBCDIC' : null;
}

/** UTF-32, by its byte order mark or by four characters of ASCII in a row. It is not read. */
export function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return true;
  if (bytes.length < 16 || (a !== 0 && d !== 0)) return false;
  const ascii = d === 0 ? 0 : 3;
  for (let i = 0; i < 16; i++) {
    const byte = bytes[i] as number;
    if (i % 4 === ascii ? byte < 9 || byte > 0x7e || (byte > 0x0d && byte < 0x20) : byte !== 0) return false;
  }
  return true;
}

const SAMPLE = 4096;
const SHORTEST = 48;
/** Letters and digits of every EBCDIC page: runs of nine, in code points where ASCII has nothing. */
const ALPHANUMERIC = /[\x81-\x89\x91-\x99\xa2-\xa9\xc1-\xc9\xd1-\xd9\xe2-\xe9\xf0-\xf9]/g;
/** Blanks, signs and line ends. */
const SIGNS = /[\x05\x0d\x15\x25\x40\x4a-\x50\x5a-\x61\x6a-\x6f\x79-\x7f]/g;
const BLANKS_AND_COMMAS = /[\x40\x5e\x6b]/g;

/** A text of a mainframe or an AS/400. Chinese and Cyrillic texts fill the gaps between its letters, and have line feeds and blanks. */
function isEbcdic(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < SHORTEST || sample.includes(0x0a) || sample.includes(0x20)) return false;
  const raw = Array.from(sample, (byte) => String.fromCharCode(byte)).join('');
  const count = (of: RegExp): number => raw.match(of)?.length ?? 0;
  const alphanumeric = count(ALPHANUMERIC);
  return (
    alphanumeric * 2 >= raw.length &&
    (alphanumeric + count(SIGNS)) * 100 >= raw.length * 95 &&
    count(BLANKS_AND_COMMAS) * 25 >= raw.length
  );
}
