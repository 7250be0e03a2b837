/** Byte classes and decoding for the markup scanner. All of it works on UTF-8 bytes. */

/** Bytes at which plain character data stops: markup, references, line ends, NUL and everything beyond ASCII. */
export const TEXT_STOP = table(
  (byte) => byte === 0x3c || byte === 0x26 || byte === 0x0a || byte === 0x0d || byte === 0 || byte > 0x7f,
);
/** The same for attribute values, where quotes end the value and white space is normalised. */
export const VALUE_STOP = table(
  (byte) =>
    byte === 0x22 ||
    byte === 0x27 ||
    byte === 0x3c ||
    byte === 0x26 ||
    byte === 0x09 ||
    byte === 0x0a ||
    byte === 0x0d ||
    byte === 0 ||
    byte > 0x7f,
);
/** By byte, 1 for blank, tab and line end: white space of XML. */
export const SPACE = table((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
/** Bytes of a name: letters, digits, `-._:` and all beyond ASCII (checked as UTF-8 when a name is first met). */
export const NAME = table(
  (byte) => isNameStart(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e,
);
/** By byte, 1 for what a name may begin with: a letter, `_`, `:` and all beyond ASCII. */
export const NAME_START = table(isNameStart);

function isNameStart(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte === 0x3a || byte > 0x7f
  );
}

function table(test: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0));
}

/**
 * Length of the UTF-8 sequence at `at` (whose byte is ≥ 0x80); 0 when it is cut off at `to`, -1 when it is not UTF-8
 * (overlong forms, surrogates and values beyond U+10FFFF are not).
 */
export function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] as number;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + 1 >= to) return 0;
  const second = bytes[at + 1] as number;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return -1;
  for (let i = 2; i < length; i++) {
    if (at + i >= to) return 0;
    if (((bytes[at + i] as number) & 0xc0) !== 0x80) return -1;
  }
  return length;
}

/**
 * End of the character data at `from` that stands for itself: up to markup, a reference, a line end, or what is cut
 * off at `to` or no UTF-8 (the caller then leaves it to the scanner, which tells these apart).
 */
export function literalEnd(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  for (;;) {
    while (i < to && TEXT_STOP[bytes[i] as number] === 0) i++;
    if (i >= to || (bytes[i] as number) <= 0x7f) return i;
    const length = sequenceLength(bytes, i, to);
    if (length <= 0) return i;
    i += length;
  }
}

/** Whether an ASCII word stands at an index. */
export function spells(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Longest reference that is looked for: `&#x0010FFFF;` with room for padding zeros. */
export const REFERENCE_BYTES = 32;

const PREDEFINED: ReadonlyMap<string, number> = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);

/** Code point of a reference (`amp`, `#233`, `#xE9`); -1 for another entity, -2 for a number that is no character. */
export function referencedCodePoint(reference: string): number {
  const named = PREDEFINED.get(reference);
  if (named !== undefined) return named;
  const match = /^#(?:x([0-9a-fA-F]{1,28})|([0-9]{1,30}))$/.exec(reference);
  if (match === null) return reference.startsWith('#') ? -2 : -1;
  const value = match[1] === undefined ? Number.parseInt(match[2] ?? '', 10) : Number.parseInt(match[1], 16);
  const character = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return character ? value : -2;
}

/** Writes a code point as UTF-8; returns the number of bytes. */
export function putCodePoint(target: Uint8Array, code: number, at = 0): number {
  if (code < 0x80) {
    target[at] = code;
    return 1;
  }
  if (code < 0x800) {
    target[at] = 0xc0 | (code >> 6);
    target[at + 1] = 0x80 | (code & 63);
    return 2;
  }
  if (code < 0x10000) {
    target[at] = 0xe0 | (code >> 12);
    target[at + 1] = 0x80 | ((code >> 6) & 63);
    target[at + 2] = 0x80 | (code & 63);
    return 3;
  }
  target[at] = 0xf0 | (code >> 18);
  target[at + 1] = 0x80 | ((code >> 12) & 63);
  target[at + 2] = 0x80 | ((code >> 6) & 63);
  target[at + 3] = 0x80 | (code & 63);
  return 4;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Up to this many bytes, ASCII is made a string faster through an array of codes than by the decoder. */
const FASTER = 20;
const SHORT = 64;
const codes: readonly number[][] = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

/** Decodes bytes that are known to be well-formed UTF-8. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  const short = to - from <= FASTER ? shortAscii(bytes, from, to) : null;
  return short ?? decoder.decode(bytes.subarray(from, to));
}

/** The text of a few bytes of ASCII, which reads the same in nearly every encoding; null where they are others, or more. */
export function shortAscii(bytes: Uint8Array, from: number, to: number): string | null {
  const length = to - from;
  const units = codes[length];
  if (units === undefined) return null;
  for (let i = 0; i < length; i++) {
    const byte = bytes[from + i] as number;
    if (byte > 0x7f) return null;
    units[i] = byte;
  }
  return String.fromCharCode.apply(null, units);
}

/** Decodes bytes that are characters each, as ISO 8859-1 has them. */
export function decodeLatin1(bytes: Uint8Array, from: number, to: number): string {
  const units = codes[to - from] ?? new Array<number>(to - from);
  for (let i = 0; i < units.length; i++) units[i] = bytes[from + i] as number;
  return String.fromCharCode.apply(null, units);
}
