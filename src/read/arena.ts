import { int32s, roomFor, uint8s } from './room.ts';
import { decodeUtf8 } from './xml/scanner-text.ts';

/** What a cell's text was before it became text. Interpretation is `map`'s work; this only keeps what the file said. */
export const TextKind = { string: 0, number: 1, boolean: 2, error: 3, date: 4 } as const;
export type TextKind = (typeof TextKind)[keyof typeof TextKind];

const encoder = new TextEncoder();
/** Below this many bytes a loop is faster than copying and hashing by themselves. */
const SHORT = 24;
/** FNV-1a. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Room at first, in texts: what thousands of small lists take each, once for every file, is to be little. */
const FIRST = 1 << 9;
/** Texts that room is made for at the most, and bytes for each. */
const MOST_EXPECTED = 1 << 21;
const BYTES_EXPECTED = 12;
/** Kinds from here on are strings of which a part is struck through (`struck-out.ts`). */
export const STRUCK_OUT = 8;
/** A unit with more texts holds no strings. */
const MOST_STRINGS = 1 << 13;
const SPACE = 0x20;
const BLANK = { start: /^[\s\u200b-\u200f\u2060]/u, end: /[\s\u200b-\u200f\u2060]$/u } as const;
/** From this size on the bytes grow by half: what is held while they are copied counts. */
const LARGE = 1 << 24;

/**
 * All texts of one unit, each stored once as UTF-8 in one growing byte array; a cell holds the id.
 * A million rows of fifteen columns are 60 MB of ids, and no object per cell. Id 0 is the empty text.
 */
export class TextArena {
  #bytes = new Uint8Array(FIRST << 4);
  #used = 0;
  #ends = new Uint32Array(FIRST);
  #kinds = new Uint8Array(FIRST);
  /** Hash of each text: growing the table need not read the texts again, and most unequal texts differ here. */
  #hashes = new Int32Array(FIRST);
  #count = 1;
  readonly #withBlank: {
    start?: { count: number; ids: readonly number[] };
    end?: { count: number; ids: readonly number[] };
  } = {};
  /** Open addressing: hash slot → id + 1, 0 when free. */
  #slots = new Int32Array(FIRST << 1);
  /** Of a small unit, what was made of texts: each is asked for by several stages, and a string that is held is hashed once. */
  #strings: (string | undefined)[] | null = null;
  /**
   * By id, of texts of which a part is struck through: what is left, which is what somebody means now. Such a text has an id of its
   * own, so that no other cell with the same words is taken for struck.
   */
  readonly struckOut = new Map<number, string>();

  /**
   * Makes room for about so many texts before they come, which spares growing for them step by step and the memory that each step
   * leaves behind. Room that nothing comes into costs next to nothing: the system gives memory when it is first written to.
   */
  expect(texts: number): void {
    const room = Math.min(texts, MOST_EXPECTED);
    if (room <= this.#ends.length) return;
    const rounded = 1 << (32 - Math.clz32(room - 1));
    this.#setIds(rounded);
    this.#slotsOf(rounded * 2);
    this.#reserve(room * BYTES_EXPECTED);
  }

  /** Number of distinct texts, the empty one included. */
  get size(): number {
    return this.#count;
  }

  /** Bytes held by texts (UTF-8). */
  get byteLength(): number {
    return this.#used;
  }

  /** Stores a text and returns its id; the same text of the same kind has the same id. */
  intern(text: string, kind: TextKind = TextKind.string): number {
    if (text.length === 0) return 0;
    const { length } = text;
    this.#reserve(length * 3);
    const start = this.#used;
    if (length < 64) {
      const bytes = this.#bytes;
      let hash = SEED ^ kind;
      let end = start;
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code > 127) break;
        bytes[end++] = code;
        hash = Math.imul(hash ^ code, PRIME);
      }
      if (end === start + length) return this.#commit(start, end, kind, hash ^ (hash >>> 15));
    }
    const end = start + encoder.encodeInto(text, this.#bytes.subarray(start)).written;
    return this.#commit(start, end, kind, this.#hash(start, end, kind));
  }

  /** Stores bytes that are known to be well-formed UTF-8. */
  internBytes(source: Uint8Array, from: number, to: number, kind: TextKind = TextKind.string): number {
    if (to <= from) return 0;
    this.#reserve(to - from);
    const start = this.#used;
    const bytes = this.#bytes;
    const end = start + to - from;
    if (to - from >= SHORT) {
      bytes.set(source.subarray(from, to), start);
      return this.#commit(start, end, kind, this.#hash(start, end, kind));
    }
    let hash = SEED ^ kind;
    for (let i = from, o = start; i < to; i++) {
      const byte = source[i] as number;
      bytes[o++] = byte;
      hash = Math.imul(hash ^ byte, PRIME);
    }
    return this.#commit(start, end, kind, hash ^ (hash >>> 15));
  }

  /**
   * The id here of a text of another arena, which is stored where it is not yet if `adds`; 0 where it is not. The other knows
   * the text's hash, so this is quicker than storing its bytes.
   */
  adopt(other: TextArena, otherId: number, adds: boolean): number {
    if (otherId <= 0 || otherId >= other.#count) return 0;
    if (this.#slots.length === 0) this.#unseal();
    const from = other.#ends[otherId - 1] as number;
    const to = other.#ends[otherId] as number;
    const kind = other.kind(otherId);
    const hash = other.#hashes[otherId] ?? other.#hash(from, to, kind);
    const mask = this.#slots.length - 1;
    const bytes = other.#bytes;
    let slot = hash & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held] === hash && this.#holds(held, bytes, from, to, kind)) return held;
      slot = (slot + 1) & mask;
    }
    return adds ? this.internBytes(bytes, from, to, kind) : 0;
  }

  /** Bytes that a text takes. */
  lengthOf(id: number): number {
    return id <= 0 || id >= this.#count ? 0 : (this.#ends[id] as number) - (this.#ends[id - 1] as number);
  }

  /** False where a text is figures and signs alone: a look at bytes, for columns of which nearly every text is a number. */
  mayHoldLetters(id: number): boolean {
    const end = this.#ends[id] as number;
    for (let at = this.#ends[id - 1] as number; at < end; at++) if ((this.#bytes[at] as number) >= 0x41) return true;
    return false;
  }

  /** The id of a text that is stored as a string, -1 if it is not. */
  find(text: string): number {
    if (text.length === 0) return 0;
    this.#reserve(text.length * 3);
    const start = this.#used;
    const end = start + encoder.encodeInto(text, this.#bytes.subarray(start)).written;
    if (this.#slots.length === 0) this.#unseal();
    const hash = this.#hash(start, end, TextKind.string);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = this.#slots[slot] as number;
      if (held === 0) return -1;
      if (this.#hashes[held] === hash && this.#same(held, start, end, TextKind.string)) return held;
    }
  }

  text(id: number): string {
    if (id <= 0 || id >= this.#count) return '';
    if (this.#count > MOST_STRINGS) return this.#decoded(id);
    this.#strings ??= new Array<string | undefined>(this.#count);
    return (this.#strings[id] ??= this.#decoded(id));
  }

  #decoded(id: number): string {
    return decodeUtf8(this.#bytes, this.#ends[id - 1] as number, this.#ends[id] as number);
  }

  /**
   * Writes a text as UTF-16 codes into `into` and returns how many; -1 where it does not fit or holds a character beyond
   * the basic plane. Makes no string: for looking at every text of a unit.
   */
  codes(id: number, into: Uint16Array): number {
    if (id <= 0 || id >= this.#count) return 0;
    const bytes = this.#bytes;
    const end = this.#ends[id] as number;
    let at = this.#ends[id - 1] as number;
    if (end - at > into.length) return -1;
    let length = 0;
    while (at < end) {
      const byte = bytes[at++] as number;
      if (byte < 0x80) into[length++] = byte;
      else if (byte < 0xe0) into[length++] = ((byte & 0x1f) << 6) | ((bytes[at++] as number) & 0x3f);
      else if (byte < 0xf0) {
        into[length++] =
          ((byte & 0x0f) << 12) | (((bytes[at] as number) & 0x3f) << 6) | ((bytes[at + 1] as number) & 0x3f);
        at += 2;
      } else return -1;
    }
    return length;
  }

  /** Ids of texts that begin, or end, with a blank, of ASCII or beyond, or with a character that takes no room. */
  idsWithBlank(at: 'start' | 'end'): readonly number[] {
    // Asked for each list of a workbook, whose texts are one arena.
    const known = this.#withBlank[at];
    if (known?.count === this.#count) return known.ids;
    const ids: number[] = [];
    for (let id = 1; id < this.#count; id++) {
      const place = at === 'start' ? (this.#ends[id - 1] as number) : (this.#ends[id] as number) - 1;
      const byte = this.#bytes[place] as number;
      // No blank begins with a byte from e4 to ee, as most of Chinese and Korean does.
      if (at === 'start' && byte > 0xe3 && byte < 0xef) continue;
      if (byte <= SPACE || (byte > 0x7f && BLANK[at].test(this.#decoded(id)))) ids.push(id);
    }
    this.#withBlank[at] = { count: this.#count, ids };
    return ids;
  }

  /** Ids of the texts of more than so many bytes. */
  idsLongerThan(bytes: number): Set<number> {
    const found = new Set<number>();
    if (this.#used <= bytes) return found;
    for (let id = 1; id < this.#count; id++)
      if ((this.#ends[id] as number) - (this.#ends[id - 1] as number) > bytes) found.add(id);
    return found;
  }

  /** Ids of the texts that hold some characters beyond ASCII; all bytes are looked through once. */
  idsWith(characters: string): Set<number> {
    const wanted = encoder.encode(characters);
    const bytes = this.#bytes.subarray(0, this.#used);
    const found = new Set<number>();
    let id = 0;
    for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
      if (wanted.some((byte, index) => bytes[at + index] !== byte)) continue;
      while (id < this.#count && (this.#ends[id] as number) <= at) id++;
      found.add(id);
    }
    return found;
  }

  /** Ids of texts with a place where a byte is `first` and `isAt` holds: a look at bytes, once for all texts. */
  idsWhere(first: number, isAt: (bytes: Uint8Array, at: number) => boolean): Set<number> {
    const bytes = this.#bytes.subarray(0, this.#used);
    const found = new Set<number>();
    let id = 0;
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (!isAt(bytes, at)) continue;
      while (id < this.#count && (this.#ends[id] as number) <= at) id++;
      found.add(id);
    }
    return found;
  }

  kind(id: number): TextKind {
    const kind = this.#kinds[id] ?? 0;
    return kind < STRUCK_OUT ? (kind as TextKind) : TextKind.string;
  }

  /** Gives up what only storing needs, and room that was kept for more; a text that is stored later brings it back. */
  seal(): void {
    if (this.#slots.length === 0) return;
    this.#slots = new Int32Array(0);
    this.#hashes = new Int32Array(0);
    this.#bytes = this.#bytes.slice(0, this.#used);
    this.#ends = this.#ends.slice(0, this.#count);
    this.#kinds = this.#kinds.slice(0, this.#count);
  }

  #unseal(): void {
    this.#hashes = new Int32Array(this.#ends.length);
    for (let id = 1; id < this.#count; id++)
      this.#hashes[id] = this.#hash(
        this.#ends[id - 1] as number,
        this.#ends[id] as number,
        this.#kinds[id] as TextKind,
      );
    this.#slots = new Int32Array(1 << 11);
    while (this.#count * 2 > this.#slots.length) this.#slots = new Int32Array(this.#slots.length * 2);
    this.#rehash();
  }

  #reserve(room: number): void {
    if (this.#used + room <= this.#bytes.length) return;
    const grown = uint8s(
      Math.max(Math.ceil(this.#bytes.length * (this.#bytes.length < LARGE ? 2 : 1.5)), this.#used + room),
    );
    grown.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = grown;
  }

  #commit(start: number, end: number, kind: TextKind, hash: number): number {
    if (this.#slots.length === 0) this.#unseal();
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held] === hash && this.#same(held, start, end, kind)) return held;
      slot = (slot + 1) & mask;
    }
    const id = this.#count++;
    if (id >= this.#ends.length) this.#growIds();
    this.#ends[id] = end;
    this.#kinds[id] = kind;
    this.#hashes[id] = hash;
    this.#used = end;
    this.#slots[slot] = id;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #hash(start: number, end: number, kind: TextKind): number {
    const bytes = this.#bytes;
    let hash = SEED ^ kind;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), PRIME);
    return hash ^ (hash >>> 15);
  }

  #same(id: number, start: number, end: number, kind: TextKind): boolean {
    return this.#holds(id, this.#bytes, start, end, kind);
  }

  /** Whether a text is of a kind, and is these bytes. */
  #holds(id: number, bytes: Uint8Array, start: number, end: number, kind: TextKind): boolean {
    if (this.#kinds[id] !== kind) return false;
    const from = this.#ends[id - 1] as number;
    if ((this.#ends[id] as number) - from !== end - start) return false;
    const own = this.#bytes;
    for (let i = start, o = from; i < end; i++, o++) if (bytes[i] !== own[o]) return false;
    return true;
  }

  #growIds(): void {
    this.#setIds(this.#ends.length * 2);
  }

  #setIds(room: number): void {
    const ends = new Uint32Array(roomFor(room * 4), 0, room);
    ends.set(this.#ends);
    this.#ends = ends;
    const kinds = uint8s(room);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    const hashes = int32s(room);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }

  #rehash(): void {
    this.#slotsOf(this.#slots.length * 2);
  }

  #slotsOf(room: number): void {
    const slots = int32s(room);
    const mask = slots.length - 1;
    for (let id = 1; id < this.#count; id++) {
      let slot = (this.#hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}
