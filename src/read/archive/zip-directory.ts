import { ReadError } from '../../errors.ts';
import { limitError } from '../limits.ts';
import { shortAscii } from '../xml/scanner-text.ts';
import type { ReadLimits } from '../types.ts';

/** One entry of a ZIP directory. Offsets are into the archive's bytes. */
export interface ZipEntry {
  /** As stored, with `/` for `\`. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** Of the local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
/** The end record may be followed by a comment of up to 65,535 bytes. */
const END_SEARCH = 22 + 0xffff;

interface Directory {
  readonly entries: number;
  readonly from: number;
  readonly to: number;
  /** What is added to every offset: bytes that were put before the archive (self-extracting files). */
  readonly shift: number;
}

/** Reads the directory at the end of an archive; local headers are not consulted for sizes. */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > limits.entries) throw limitError('entries', limits, 'The archive');
  const entries: ZipEntry[] = [];
  let at = directory.from;
  for (let i = 0; i < directory.entries; i++) {
    if (at + 46 > directory.to || view.getUint32(at, true) !== ENTRY)
      throw broken('its directory cannot be followed', at);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > directory.to) throw broken('its directory ends in the middle of an entry', at);
    const sizes = entrySizes(view, at, nameEnd, extraEnd);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: (shortAscii(bytes, at + 46, nameEnd) ?? decodeName(bytes.subarray(at + 46, nameEnd))).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: sizes.packed,
      unpacked: sizes.unpacked,
      offset: sizes.offset + directory.shift,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  // Other programs go on, and would show a list that is not among those read here.
  if (at + 46 <= directory.to && view.getUint32(at, true) === ENTRY)
    throw broken('its directory holds more entries than its end record says', at);
  refuseBefore(view, entries);
  return entries;
}

/**
 * Two archives one behind the other: the directory at the end is that of the second, and programs disagree on which one counts. What
 * is put before an archive to unpack it does not begin as an entry does.
 */
function refuseBefore(view: DataView, entries: readonly ZipEntry[]): void {
  if (view.byteLength < 4 || view.getUint32(0, true) !== LOCAL || entries.length === 0) return;
  const first = entries.reduce((least, { offset }) => Math.min(least, offset), Infinity);
  if (first > 0) throw broken('what it begins with is in no directory, so it is two archives one behind the other', 0);
}

/** Where the data of an entry lies: after its local header, whose name and extra fields may differ in length. */
export function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.offset < 0 || entry.offset + 30 > bytes.length) throw truncated(entry.name);
  const data = entryDataOrNull(bytes, entry);
  if (data !== null) return data;
  const { offset } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 4);
  throw view.getUint32(0, true) === LOCAL
    ? truncated(entry.name)
    : broken(`its entry ${entry.name} has no header`, offset);
}

/** The same; null where there is no such data. */
export function entryDataOrNull(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  if (offset < 0 || offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== LOCAL) return null;
  const from = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

function findDirectory(view: DataView): Directory {
  const length = view.byteLength;
  for (let at = length - 22; at >= Math.max(0, length - END_SEARCH); at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > length) continue;
    const zip64 = zip64End(view, at);
    if (view.getUint16(at + 4, true) !== 0 && view.getUint16(at + 4, true) !== FULL_16) throw split();
    const entries = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (zip64 === null) return directory(entries, size, offset, at);
    return directory(
      entries === FULL_16 ? zip64.entries : entries,
      size === FULL_32 ? zip64.size : size,
      offset === FULL_32 ? zip64.offset : offset,
      zip64.at,
    );
  }
  if (length >= 4 && view.getUint32(0, true) === LOCAL) throw truncated(null);
  throw broken('it has no directory', 0);
}

/** `end`: where the record after the directory starts; what is missing before it was cut off. */
function directory(entries: number, size: number, offset: number, end: number): Directory {
  const from = end - size;
  if (from < 0 || from < offset) throw truncated(null);
  return { entries, from, to: end, shift: from - offset };
}

function zip64End(view: DataView, end: number): { entries: number; size: number; offset: number; at: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const stated = uint64(view, locator + 8);
  // With bytes put before the archive the stated offset is off; the record stands right before its locator.
  for (const at of [stated, locator - 56]) {
    if (at < 0 || at + 56 > locator || view.getUint32(at, true) !== END_64) continue;
    return { entries: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48), at };
  }
  throw broken('its ZIP64 directory is missing', end);
}

function entrySizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): { packed: number; unpacked: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let unpacked = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  if (packed !== FULL_32 && unpacked !== FULL_32 && offset !== FULL_32) return { packed, unpacked, offset };
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true));
    let value = field + 4;
    const next = (): number => {
      if (value + 8 > end) throw broken('an entry lacks its ZIP64 sizes', at);
      value += 8;
      return uint64(view, value - 8);
    };
    if (unpacked === FULL_32) unpacked = next();
    if (packed === FULL_32) packed = next();
    if (offset === FULL_32) offset = next();
    return { packed, unpacked, offset };
  }
  return { packed, unpacked, offset };
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

/** The flag for UTF-8 is often wrong either way; the bytes are not. */
function decodeName(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/**
 * The error of a damaged archive, `zip-broken`: to be thrown. `problem` follows "The archive is damaged:"; `offset` is the byte.
 */
export function broken(problem: string, offset: number): ReadError {
  return new ReadError(
    'zip-broken',
    `The archive is damaged: ${problem}.`,
    'Export or download the file again; "unzip -t FILE" tests it.',
    {
      offset,
    },
  );
}

function truncated(part: string | null): ReadError {
  return new ReadError(
    'zip-truncated',
    part === null ? 'The archive is cut off: its directory is not there.' : `The archive is cut off inside ${part}.`,
    'Copy or download the file again, and compare its size with the original.',
    part === null ? {} : { part },
  );
}

function split(): ReadError {
  return new ReadError(
    'zip-split',
    'The archive is one volume of several.',
    'Join the volumes first, for example: zip -s 0 FILE --out WHOLE.zip',
  );
}
