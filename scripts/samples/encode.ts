/** Byte sequences by character. Node decodes these encodings, but has no encoder. */
type Table = ReadonlyMap<string, readonly number[]>;

/** What windows-1252 has from 0x80 to 0x9F. Written down, since some releases of Node decode these bytes as latin-1. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(): Table {
  const characterOf = (byte: number): string =>
    byte >= 0x80 && byte <= 0x9f ? CP1252_HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
  return new Map(Array.from({ length: 256 }, (_, byte) => [characterOf(byte), [byte]]));
}

/** Made by decoding: all sequences of one and two bytes, and of four bytes those of the first plane (0x81 to 0x84): enough for any BOM. */
function gb18030(): Table {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (/^[^\ufffd]$/u.test(text) && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) add(byte);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add(lead, trail);
  for (let a = 0x81; a <= 0x84; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) add(a, b, c, d);
  return table;
}

const tables = { 'windows-1252': windows1252, gb18030 };

export type Encoding = keyof typeof tables | 'utf-8';

/** Encodes a text; throws on a character that the encoding does not have, since a sample with `?` in it would mislead. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tables[encoding]();
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${encoding} has no ${JSON.stringify(character)}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
