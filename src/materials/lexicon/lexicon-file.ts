import type { LexiconTables } from './lexicon.ts';

/** `LXN3`; also tells the version of the layout. */
const MAGIC = 0x334e584c;

/** Arrays in the order of the file: those of four bytes, of two, of one, so that each is aligned. */
const ARRAYS = ['base', 'check', 'value', 'codes', 'lengths', 'listOf', 'flags'] as const;
const BYTES = { base: 4, check: 2, value: 2, codes: 2, lengths: 2, listOf: 2, flags: 1 } as const;
const HEAD_BYTES = 4 * (2 + ARRAYS.length);

/**
 * The tables as one file: magic, bytes of the last section, lengths of the arrays, the arrays (all little-endian), and the
 * lists of meanings as text, apart by an empty line.
 */
export function encodeLexicon(tables: LexiconTables): Uint8Array {
  const text = new TextEncoder().encode(tables.lists.join('\n\n'));
  const arrayBytes = ARRAYS.reduce((sum, name) => sum + tables[name].length * BYTES[name], 0);
  const bytes = new Uint8Array(HEAD_BYTES + arrayBytes + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  let at = HEAD_BYTES;
  ARRAYS.forEach((name, index) => {
    view.setUint32(8 + 4 * index, tables[name].length, true);
    for (const item of tables[name]) {
      if (BYTES[name] === 4) view.setInt32(at, item, true);
      else if (BYTES[name] === 2) view.setUint16(at, item, true);
      else view.setUint8(at, item);
      at += BYTES[name];
    }
  });
  bytes.set(text, at);
  return bytes;
}

/**
 * Views of a file's bytes; nothing is copied. `bytes` must start at a multiple of four in its buffer.
 *
 * @throws Error when the bytes are of another version or cut off: the tool is then built wrong.
 */
export function decodeLexicon(bytes: Uint8Array): LexiconTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (): Error => new Error('The compiled lexicon does not fit this version of the tool; build it again.');
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) throw broken();
  let at = HEAD_BYTES;
  const place = ARRAYS.map((name, index) => {
    const length = view.getUint32(8 + 4 * index, true);
    const start = at;
    at += length * BYTES[name];
    return { start, length };
  });
  if (at + view.getUint32(4, true) !== bytes.length) throw broken();
  const four = (index: number): Int32Array => {
    const { start, length } = place[index] ?? { start: 0, length: 0 };
    if (isLittleEndian) return new Int32Array(bytes.buffer, bytes.byteOffset + start, length);
    return Int32Array.from({ length }, (_, i) => view.getInt32(start + 4 * i, true));
  };
  const two = (index: number): Uint16Array => {
    const { start, length } = place[index] ?? { start: 0, length: 0 };
    if (isLittleEndian) return new Uint16Array(bytes.buffer, bytes.byteOffset + start, length);
    return Uint16Array.from({ length }, (_, i) => view.getUint16(start + 2 * i, true));
  };
  const flags = place[6] ?? { start: 0, length: 0 };
  const text = new TextDecoder().decode(bytes.subarray(at));
  return {
    base: four(0),
    check: two(1),
    value: two(2),
    codes: two(3),
    lengths: two(4),
    listOf: two(5),
    flags: bytes.subarray(flags.start, flags.start + flags.length),
    lists: text.split('\n\n'),
  };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
