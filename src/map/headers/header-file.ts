import type { HeaderTable } from './header-table.ts';

/** `HDR1`; also tells the version of the layout. */
const MAGIC = 0x31524448;

/** Arrays in the order of the file: that of four bytes first, so that each is aligned. */
const ARRAYS = ['starts', 'slots', 'chars', 'listOf', 'listStarts', 'entries'] as const;
const bytesOf = (name: (typeof ARRAYS)[number]): number => (name === 'starts' ? 4 : 2);
const HEAD_BYTES = 4 * (1 + ARRAYS.length);
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The table as one file: magic, lengths of the arrays, the arrays; all little-endian. */
export function encodeHeaders(table: HeaderTable): Uint8Array {
  const bytes = new Uint8Array(ARRAYS.reduce((sum, name) => sum + table[name].length * bytesOf(name), HEAD_BYTES));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let at = HEAD_BYTES;
  ARRAYS.forEach((name, index) => {
    view.setUint32(4 + 4 * index, table[name].length, true);
    for (const item of table[name]) {
      if (bytesOf(name) === 4) view.setInt32(at, item, true);
      else view.setUint16(at, item, true);
      at += bytesOf(name);
    }
  });
  return bytes;
}

/**
 * Views of a file's bytes; nothing is copied. `bytes` must start at a multiple of four in its buffer.
 *
 * @throws Error when the bytes are of another version or cut off: the tool is then built wrong.
 */
export function decodeHeaders(bytes: Uint8Array): HeaderTable {
  const broken = (): Error =>
    new Error('The compiled header dictionary does not fit this version; build the tool again.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) throw broken();
  let end = HEAD_BYTES;
  const [starts, ...shorts] = ARRAYS.map((name, index) => {
    const length = view.getUint32(4 + 4 * index, true);
    const start = end;
    end += length * bytesOf(name);
    return { start, length };
  });
  if (end !== bytes.length || starts === undefined) throw broken();
  const two = (index: number): Uint16Array => {
    const { start, length } = shorts[index] ?? { start: 0, length: 0 };
    if (isLittleEndian) return new Uint16Array(bytes.buffer, bytes.byteOffset + start, length);
    return Uint16Array.from({ length }, (_, i) => view.getUint16(start + 2 * i, true));
  };
  return {
    starts: isLittleEndian
      ? new Int32Array(bytes.buffer, bytes.byteOffset + starts.start, starts.length)
      : Int32Array.from({ length: starts.length }, (_, i) => view.getInt32(starts.start + 4 * i, true)),
    slots: two(0),
    chars: two(1),
    listOf: two(2),
    listStarts: two(3),
    entries: two(4),
  };
}
