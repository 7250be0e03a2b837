import { crc32, deflateRawSync } from 'node:zlib';

/** MS-DOS time and date of every entry: 9:00 on 10 October 2026, so that nothing in a sample depends on the clock. */
const DOS_TIME = 9 << 11;
const DOS_DATE = ((2026 - 1980) << 9) | (10 << 5) | 10;

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** An OpenDocument's `mimetype` must not be compressed. */
  readonly stored?: boolean;
}

/** Writes a plain ZIP file (no ZIP64, no data descriptors), entries in the order given. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false } of entries) {
    const data = stored ? Buffer.from(content) : deflateRawSync(content, { level: 9 });
    const fileName = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2); // names are UTF-8
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt16LE(DOS_TIME, 6);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, fileName);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, fileName, data);
    offset += 4 + common.length + fileName.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** Gives every entry of a ZIP file that a library wrote the same date, in its local header and in the directory. */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('no end of central directory');
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    const local = view.getUint32(at + 42, true);
    for (const offset of [at + 12, local + 10]) {
      view.setUint16(offset, DOS_TIME, true);
      view.setUint16(offset + 2, DOS_DATE, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
