import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes and checksum after the data instead of before, as streaming writers do. */
  readonly descriptor?: boolean;
  readonly encrypted?: boolean;
  /** What the directory says, if it is to lie. */
  readonly says?: {
    readonly unpacked?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly method?: number;
  };
}

export interface ZipShape {
  readonly zip64?: boolean;
  /** Bytes before the archive, as in self-extracting files. */
  readonly before?: Uint8Array;
  readonly comment?: string;
}

/** A ZIP archive, made by hand so that tests can make odd ones. */
export function zip(parts: readonly ZipPart[], shape: ZipShape = {}): Uint8Array {
  const out: Uint8Array[] = [shape.before ?? new Uint8Array(0)];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = typeof part.data === 'string' ? Buffer.from(part.data) : part.data;
    const packed = part.stored === true ? data : deflateRawSync(data);
    const method = part.says?.method ?? (part.stored === true ? 0 : 8);
    const flags = (part.encrypted === true ? 1 : 0) | (part.descriptor === true ? 8 : 0) | 0x800;
    const crc = part.says?.crc ?? crc32(data);
    const sizes = [part.says?.packed ?? packed.length, part.says?.unpacked ?? data.length] as const;
    const late = part.descriptor === true;
    const name = Buffer.from(part.name);
    const local = record(
      0x04034b50,
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 4],
      [late ? 0 : crc, 4],
      [late ? 0 : sizes[0], 4],
      [late ? 0 : sizes[1], 4],
      [name.length, 2],
      [0, 2],
    );
    const wide = shape.zip64 === true;
    const width = wide ? 8 : 4;
    const after = late ? record(0x08074b50, [crc, 4], [sizes[0], width], [sizes[1], width]) : new Uint8Array(0);
    const extra = wide ? bytes([1, 2], [24, 2], [sizes[1], 8], [sizes[0], 8], [offset, 8]) : new Uint8Array(0);
    const small = (value: number): number => (wide ? 0xffffffff : value);
    directory.push(
      record(0x02014b50, [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4], [small(sizes[0]), 4], [small(sizes[1]), 4], [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [small(offset), 4]), // prettier-ignore
      name,
      extra,
    );
    out.push(local, name, packed, after);
    offset += local.length + name.length + packed.length + after.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  out.push(Buffer.concat(directory));
  const comment = Buffer.from(shape.comment ?? '');
  const count = parts.length;
  if (shape.zip64 === true) {
    out.push(
      record(0x06064b50, [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [offset, 8]),
    );
    out.push(record(0x07064b50, [0, 4], [offset + size, 8], [1, 4]));
    out.push(
      record(
        0x06054b50,
        [0, 2],
        [0, 2],
        [0xffff, 2],
        [0xffff, 2],
        [0xffffffff, 4],
        [0xffffffff, 4],
        [comment.length, 2],
      ),
    );
  } else {
    out.push(record(0x06054b50, [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [comment.length, 2]));
  }
  out.push(comment);
  return new Uint8Array(Buffer.concat(out));
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

function record(signature: number, ...fields: readonly Field[]): Uint8Array {
  return bytes([signature, 4], ...fields);
}

function bytes(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, length]) => sum + length, 0)));
  let at = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return new Uint8Array(view.buffer);
}
