import { joinedBytes } from '../../read/joined-bytes.ts';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an archive is written with, by Node's zlib. */
interface ZipTools {
  readonly crc32: (data: Uint8Array) => number;
  readonly deflate: (data: Uint8Array) => Uint8Array;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** The first day of 1980: no clock. */
const FIRST_DAY = 0x21;

/** A ZIP archive of these parts, in their order; at most 4 GB. */
export function zipOf(parts: readonly ZipPart[], { crc32, deflate }: ZipTools): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const written = new TextEncoder().encode(name);
    const packed = deflate(bytes);
    const shared = [crc32(bytes), packed.length, bytes.length] as const;
    const local = record(30, [LOCAL, VERSION, UTF_8, DEFLATED, 0, FIRST_DAY, ...shared, written.length, 0], '4 2 2 2 2 2 4 4 4 2 2');
    directory.push(record(46, [ENTRY, VERSION, VERSION, UTF_8, DEFLATED, 0, FIRST_DAY, ...shared, written.length, 0, 0, 0, 0, 0, offset], '4 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4'), written);
    pieces.push(local, written, packed);
    offset += local.length + written.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record(22, [END, 0, 0, parts.length, parts.length, size, offset, 0], '4 2 2 2 2 4 4 2');
  return joinedBytes([...pieces, ...directory, end]);
} // prettier-ignore

/** Figures one behind the other, each of two or four bytes. */
function record(length: number, figures: readonly number[], widths: string): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [index, width] of widths.split(' ').entries()) {
    if (width === '4') view.setUint32(at, (figures[index] ?? 0) >>> 0, true);
    else view.setUint16(at, figures[index] ?? 0, true);
    at += Number(width);
  }
  return bytes;
}
