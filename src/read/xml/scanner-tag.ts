import type { Attribute } from './markup.ts';
import type { Name, NameTable } from './scanner-names.ts';
import type { Place } from './scanner-place.ts';
import {
  decodeUtf8,
  NAME,
  NAME_START,
  putCodePoint,
  REFERENCE_BYTES,
  sequenceLength,
  SPACE,
  VALUE_STOP,
} from './scanner-text.ts';

const NO_BYTES = new Uint8Array(0);

/** The attributes of one start tag as ranges of bytes; refilled for every tag, decoded only when asked. */
export class TagBytes {
  bytes: Uint8Array = NO_BYTES;
  count = 0;
  readonly names: Name[] = [];
  /** Range of each value, between its quotes. */
  from = new Int32Array(16);
  to = new Int32Array(16);
  /** 1 where the bytes of a value are the value; 0 where references or white space are to be resolved. */
  plain = new Uint8Array(16);
  /** `<a/>` */
  empty = false;
  /** Some attribute binds a namespace prefix. */
  binds = false;
  /** Line feeds inside the tag, and the index of the last. */
  lines = 0;
  lastLine = 0;
  private serial = 0;
  private readonly table: NameTable;
  private readonly place: Place;

  constructor(table: NameTable, place: Place) {
    this.table = table;
    this.place = place;
  }

  clear(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.count = 0;
    this.empty = false;
    this.binds = false;
    this.lines = 0;
  }

  /**
   * Reads the attributes of the tag that opens at `start`, from the end of its name to its `>`; returns the index
   * after it, or -1 when the tag is cut off at `to`.
   */
  read(bytes: Uint8Array, start: number, from: number, to: number): number {
    this.clear(bytes);
    this.serial++;
    let i = from;
    for (;;) {
      const gap = i;
      i = this.space(bytes, i, to);
      if (i >= to) return -1;
      const byte = bytes[i] as number;
      if (byte === 0x3e) return i + 1;
      if (byte === 0x2f) {
        if (i + 1 >= to) return -1;
        if (bytes[i + 1] !== 0x3e) this.fail('has a "/" inside a tag', start, i);
        this.empty = true;
        return i + 2;
      }
      if (NAME_START[byte] === 0 || gap === i)
        this.fail('has a tag that is not closed, or a stray character in it', start, i);
      const nameFrom = i;
      let hash = 0;
      for (; i < to && NAME[bytes[i] as number] !== 0; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
      const nameTo = i;
      if (bytes[i] !== 0x3d || i >= to) i = this.space(bytes, i, to);
      if (i >= to) return -1;
      if (bytes[i] !== 0x3d) this.fail('has an attribute without a value', start, i);
      if (++i < to && SPACE[bytes[i] as number] !== 0) i = this.space(bytes, i, to);
      if (i >= to) return -1;
      const quote = bytes[i] as number;
      if (quote !== 0x22 && quote !== 0x27) this.fail('has an attribute value without quotes', start, i);
      const valueFrom = i + 1;
      i = this.scanValue(bytes, start, valueFrom, to, quote);
      if (i < 0) return -1;
      const name = this.table.find(bytes, nameFrom, nameTo, hash);
      if (name.stamp === this.serial)
        this.fail(`has the attribute ${name.qualified} twice in one tag`, start, nameFrom);
      name.stamp = this.serial;
      this.add(name, valueFrom, i);
      i++;
    }
  }

  /** Index of an attribute by the number of its local name (see `ScannerOptions.names`), or -1. */
  indexOf(code: number): number {
    for (let i = 0; i < this.count; i++) if ((this.names[i] as Name).code === code) return i;
    return -1;
  }

  /** Index of an attribute by its local name, or -1. Of `id` and `r:id` the one without a prefix is meant by `id`. */
  named(local: string): number {
    let found = -1;
    for (let i = 0; i < this.count; i++) {
      const name = this.names[i] as Name;
      if (name.local !== local || name.binds) continue;
      if (name.prefix === '') return i;
      found = i;
    }
    return found;
  }

  /** All attributes, decoded. */
  all(): Attribute[] {
    const attributes: Attribute[] = [];
    for (let i = 0; i < this.count; i++) {
      const name = this.names[i] as Name;
      attributes.push({ name: name.qualified, local: name.local, value: this.value(i) });
    }
    return attributes;
  }

  /** Decoded value of the attribute at an index. */
  value(index: number): string {
    const from = this.from[index] as number;
    const to = this.to[index] as number;
    if (this.plain[index] === 1) return decodeUtf8(this.bytes, from, to);
    const target = new Uint8Array(to - from);
    let length = 0;
    for (let i = from; i < to; i++) {
      const byte = this.bytes[i] as number;
      if (byte === 0x26) {
        const end = this.bytes.indexOf(0x3b, i);
        length += putCodePoint(target, this.place.codePoint(decodeUtf8(this.bytes, i + 1, end), i), length);
        i = end;
      } else if (byte === 0x0d && this.bytes[i + 1] === 0x0a) continue;
      else target[length++] = byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0x20 : byte;
    }
    return decodeUtf8(target, 0, length);
  }

  /** Index of the closing quote, or -1. */
  private scanValue(bytes: Uint8Array, start: number, from: number, to: number, quote: number): number {
    let plain = 1;
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (VALUE_STOP[byte] === 0) continue;
      if (byte === quote) {
        this.plain[this.count] = plain;
        return i;
      }
      if (byte > 0x7f) {
        const length = sequenceLength(bytes, i, to);
        if (length === 0) return -1;
        if (length < 0) throw this.place.notUtf8(i);
        i += length - 1;
      } else if (byte === 0x26) {
        const bound = Math.min(to, i + REFERENCE_BYTES);
        let end = i + 1;
        while (end < bound && bytes[end] !== 0x3b) end++;
        if (end >= bound) {
          if (bound === to) return -1;
          this.fail('has a "&" that starts no reference', start, i);
        }
        this.place.codePoint(decodeUtf8(bytes, i + 1, end), i);
        plain = 0;
        i = end;
      } else if (byte === 0x3c) this.fail('has a "<" in an attribute value', start, i);
      else if (byte === 0) this.fail('has a NUL byte', start, i);
      else if (byte !== 0x22 && byte !== 0x27) {
        plain = 0;
        if (byte === 0x0a) this.lineAt(i);
      }
    }
    return -1;
  }

  private space(bytes: Uint8Array, from: number, to: number): number {
    let i = from;
    for (; i < to && SPACE[bytes[i] as number] !== 0; i++) if (bytes[i] === 0x0a) this.lineAt(i);
    return i;
  }

  private lineAt(at: number): void {
    this.lines++;
    this.lastLine = at;
  }

  private add(name: Name, from: number, to: number): void {
    const at = this.count++;
    this.names[at] = name;
    this.from[at] = from;
    this.to[at] = to;
    if (name.binds) this.binds = true;
    if (this.count < this.from.length) return;
    this.from = grown(this.from, Int32Array);
    this.to = grown(this.to, Int32Array);
    this.plain = grown(this.plain, Uint8Array);
  }

  private fail(problem: string, start: number, at: number): never {
    this.place.countLines(this.bytes, start, at);
    throw this.place.malformed(problem, at);
  }
}

function grown<T extends Int32Array | Uint8Array>(array: T, make: new (length: number) => T): T {
  const larger = new make(array.length * 2);
  larger.set(array);
  return larger;
}
