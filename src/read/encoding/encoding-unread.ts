/** Name of an encoding that a text is in and that is not read; null: none of them. */
export function unreadEncoding(bytes: Uint8Array): string | null {
  if (isUtf32(bytes)) return 'UTF-32';
  if (isEbcdic(bytes)) return 'EBCDIC';
  const plus = bytes.indexOf(0x2b);
  const tilde = bytes.indexOf(0x7e);
  const escape = bytes.indexOf(0x1b);
  if (plus < 0 && tilde < 0 && escape < 0) return null;
  const sample = bytes.subarray(0, LARGE_SAMPLE);
  if (sample.some((byte) => byte > 0x7e)) return null;
  const text = String.fromCharCode(...sample);
  if (escape >= 0 && text.includes('\u001b$)C')) return 'ISO-2022-KR';
  if (tilde >= 0 && [...text.matchAll(HZ)].length >= LEAST_WORDS) return 'HZ-GB-2312';
  return plus >= 0 && [...text.matchAll(UTF7)].filter(([, word = '']) => isOfLetters(word)).length >= LEAST_WORDS
    ? 'UTF-7'
    : null;
}

const LARGE_SAMPLE = 16 * 1024;
/** Words that are written so: one may be a part number. */
const LEAST_WORDS = 2;
const HZ = /~\{(?:[!-w][!-~]){1,200}~\}/g;
const UTF7 = /\+([A-Za-z\d/]{3,200})-/g;

/** Whether base64 without its end is UTF-16 of letters beyond ASCII, and nothing is left over. */
function isOfLetters(base64: string): boolean {
  let bits = '';
  for (const sign of base64) bits += BASE64.indexOf(sign).toString(2).padStart(6, '0');
  const units = bits.match(/[01]{16}/g) ?? [];
  return (
    !bits.slice(units.length * 16).includes('1') &&
    bits.length - units.length * 16 < 6 &&
    units.every(
      (unit) => /[\u00a1-\u00ff\p{L}]/u.test(String.fromCharCode(parseInt(unit, 2))) && parseInt(unit, 2) > 0x7f,
    )
  );
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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

const XML_DECLARATION = [0x4c, 0x6f, 0xa7, 0x94, 0x93];

/** A text of a mainframe or an AS/400. Chinese and Cyrillic texts fill the gaps between its letters, and have line feeds and blanks. */
function isEbcdic(bytes: Uint8Array): boolean {
  // "<?xml", as the standard of XML has it.
  if (XML_DECLARATION.every((byte, at) => bytes[at] === byte)) return true;
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
