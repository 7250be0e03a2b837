import { ReadError } from '../../errors.ts';
import { defaultedAttribute, DOCTYPE_BYTES, doctypeEnd } from './scanner-doctype.ts';
import { type Name, NameTable } from './scanner-names.ts';
import { Namespaces } from './scanner-namespaces.ts';
import { Place } from './scanner-place.ts';
import { TagBytes } from './scanner-tag.ts';
import {
  decodeUtf8,
  NAME,
  NAME_START,
  putCodePoint,
  REFERENCE_BYTES,
  sequenceLength,
  SPACE,
  spells,
  TEXT_STOP,
} from './scanner-text.ts';
import type { ReadLimits } from '../types.ts';

/** How a document is scanned. Without any: a DOCTYPE is skipped, errors name no part, and every `Name.code` is -1. */
export interface ScannerOptions {
  /** Package parts must not have a DOCTYPE at all; elsewhere it is skipped. */
  readonly refuseDoctype?: boolean;
  /** Name of the package part, for errors. */
  readonly part?: string;
  /** Local names that the consumer wants as numbers: `Name.code` is the index here. */
  readonly names?: readonly string[];
}

/** Events over bytes. Ranges are valid only during the call; all of them are well-formed, decoded UTF-8. */
export interface ByteHandler {
  /** A start tag; its name, depth and attributes are read from the scanner. */
  open(scanner: ByteScanner): void;
  close(name: Name, depth: number): void;
  /** Character data inside the root; may come in several pieces. */
  text(bytes: Uint8Array, from: number, to: number): void;
  /**
   * Depth at which the handler may take markup by itself: wherever an element of this depth may begin, `take` is asked
   * first. It returns the index after what it took, which must be whole, well-formed elements within `[at, to)`
   * without line ends; or `at`, and the scanner goes on as usual. For shapes that make up nearly all of a document.
   */
  readonly takesAt?: number;
  take?(bytes: Uint8Array, at: number, to: number): number;
}

const CUT = -1;
const NO_BYTES = new Uint8Array(0);
const NO_NAMES: readonly string[] = [];
/** What the scanner is in the middle of; everything but `content` runs to a terminator. */
const Mode = { content: 0, comment: 1, instruction: 2, cdata: 3 } as const;
const TERMINATOR = ['', '-->', '?>', ']]>'] as const;
const UNFINISHED = ['', 'a comment', 'a processing instruction', 'a CDATA section'] as const;

/** Streaming scanner over UTF-8 bytes. Chunks may be cut anywhere. */
export class ByteScanner {
  /** Of the current start tag. */
  name!: Name;
  depth = 0;
  readonly tag: TagBytes;
  private readonly handler: ByteHandler;
  private readonly limits: ReadLimits;
  private readonly takesAt: number;
  private readonly refuseDoctype: boolean;
  private readonly names: NameTable;
  private readonly namespaces = new Namespaces();
  private readonly place: Place;
  private readonly stack: Name[] = [];
  private readonly scratch = new Uint8Array(4);
  private carry = NO_BYTES;
  private carried = 0;
  private mode: number = Mode.content;
  private started = false;
  private rooted = false;
  private final = false;
  private textRun = 0;
  private tagLine = 1;
  private tagColumn = 1;
  /** How far the search for the end of a cut-off tag got, from its start; and the quote it is inside of. */
  private searched = 0;
  private openQuote = 0;

  constructor(handler: ByteHandler, limits: ReadLimits, options: ScannerOptions = {}) {
    this.handler = handler;
    this.takesAt = handler.takesAt ?? -1;
    this.limits = limits;
    this.refuseDoctype = options.refuseDoctype ?? false;
    this.names = new NameTable(options.names ?? NO_NAMES);
    this.place = new Place(limits, options.part ?? null);
    this.tag = new TagBytes(this.names, this.place);
  }

  write(chunk: Uint8Array): void {
    const added = chunk.byteLength;
    if (this.carried === 0) {
      // Always the plain class: a Buffer here and there would make every byte access polymorphic.
      this.process(new Uint8Array(chunk.buffer, chunk.byteOffset, added), added);
      return;
    }
    const length = this.carried + added;
    if (length > this.carry.length) {
      const grown = new Uint8Array(Math.max(length, this.carry.length * 2));
      grown.set(this.carry.subarray(0, this.carried));
      this.carry = grown;
    }
    this.carry.set(chunk, this.carried);
    this.process(this.carry, length);
  }

  /** Ends the document; throws unless the root element was closed. */
  end(): void {
    this.final = true;
    this.process(this.carry, this.carried);
    const left = this.carried;
    if (this.mode !== Mode.content) throw this.place.malformed(`ends inside ${UNFINISHED[this.mode] ?? ''}`, left);
    if (left > 0) throw this.place.malformed('ends in the middle of a tag', left);
    const open = this.stack.at(-1);
    if (open !== undefined) throw this.place.malformed(`is cut off inside <${open.qualified}>`, 0);
    if (!this.rooted) throw this.place.malformed('has no root element', 0);
  }

  /** Namespace of the current start tag. */
  namespace(): string | null {
    return this.namespaces.of(this.name);
  }

  /** Physical line on which the current start tag opens, and its byte column; 1-based. */
  get line(): number {
    return this.tagLine;
  }

  get column(): number {
    return this.tagColumn;
  }

  private process(bytes: Uint8Array, to: number): void {
    const done = this.scan(bytes, to);
    const left = to - done;
    if (left > this.limits.textBytes) throw this.place.tooLong(done);
    this.place.base += done;
    if (left > this.carry.length) this.carry = new Uint8Array(Math.max(left * 2, 1024));
    if (left > 0) this.carry.set(bytes.subarray(done, to));
    this.carried = left;
  }

  private scan(bytes: Uint8Array, to: number): number {
    let at = 0;
    if (!this.started) {
      if (to < 3 && !this.final) return 0;
      this.started = true;
      if (to >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = this.place.lineStart = 3;
    }
    while (at < to) {
      if (this.stack.length === this.takesAt && this.mode === Mode.content && bytes[at] === 0x3c) {
        const taken = this.handler.take?.(bytes, at, to) ?? at;
        if (taken > at) {
          at = taken;
          this.searched = this.openQuote = 0;
          if (at >= to) return at;
        }
      }
      let next: number;
      if (this.mode !== Mode.content) next = this.toTerminator(bytes, at, to);
      else if (bytes[at] !== 0x3c) next = this.characters(bytes, at, to, false);
      else if (at + 1 >= to) next = CUT;
      else if (bytes[at + 1] === 0x2f) next = this.endTag(bytes, at, to);
      else if (bytes[at + 1] === 0x21) next = this.declaration(bytes, at, to);
      else if (bytes[at + 1] === 0x3f) {
        this.mode = Mode.instruction;
        next = at + 2;
      } else next = this.startTag(bytes, at, to);
      if (next <= at) return at;
      at = next;
    }
    return at;
  }

  private startTag(bytes: Uint8Array, at: number, to: number): number {
    if (this.searched > 0 && !this.tagIsWhole(bytes, at, to)) return CUT;
    let i = at + 1;
    let hash = 0;
    if (NAME_START[bytes[i] as number] === 0) throw this.place.malformed('has a "<" that starts no tag', at);
    for (; i < to && NAME[bytes[i] as number] !== 0; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const nameEnd = i;
    const tag = this.tag;
    if (i < to && bytes[i] === 0x3e) {
      tag.clear(bytes);
      i++;
    } else {
      i = tag.read(bytes, at, i, to);
      if (i < 0) {
        this.tagIsWhole(bytes, at, to);
        return CUT;
      }
    }
    this.searched = 0;
    this.openQuote = 0;
    const name = this.names.find(bytes, at + 1, nameEnd, hash);
    const depth = this.stack.length;
    if (depth === 0) {
      if (this.rooted) throw this.place.malformed(`has a second root element <${name.qualified}>`, at);
      this.rooted = true;
    }
    if (depth >= this.limits.depth) throw this.place.tooDeep(at);
    this.textRun = 0;
    const place = this.place;
    this.tagLine = place.line;
    this.tagColumn = place.base + at - place.lineStart + 1;
    if (tag.lines > 0) {
      place.line += tag.lines;
      place.lineStart = place.base + tag.lastLine + 1;
    }
    if (tag.binds) this.namespaces.bind(tag, depth);
    this.name = name;
    this.depth = depth;
    this.handler.open(this);
    if (tag.empty) {
      this.handler.close(name, depth);
      if (this.namespaces.depth === depth) this.namespaces.release(depth);
    } else this.stack.push(name);
    return i;
  }

  /** Whether a tag that was cut off is complete now: each byte is looked at once, however small the chunks. */
  private tagIsWhole(bytes: Uint8Array, at: number, to: number): boolean {
    let quote = this.openQuote;
    for (let i = at + this.searched; i < to; i++) {
      const byte = bytes[i] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === 0x22 || byte === 0x27) quote = byte;
      else if (byte === 0x3e) return true;
    }
    this.openQuote = quote;
    this.searched = to - at;
    return false;
  }

  private endTag(bytes: Uint8Array, at: number, to: number): number {
    const name = this.stack.at(-1);
    if (name === undefined) throw this.place.malformed('has an end tag outside the root element', at);
    const spelt = name.bytes;
    let i = at + 2;
    for (let k = 0; k < spelt.length; k++, i++) {
      if (i >= to) return CUT;
      if (bytes[i] !== spelt[k])
        throw this.place.malformed(`has another end tag where </${name.qualified}> belongs`, at);
    }
    while (i < to && SPACE[bytes[i] as number] !== 0) i++;
    if (i >= to) return CUT;
    if (bytes[i] !== 0x3e) throw this.place.malformed(`has another end tag where </${name.qualified}> belongs`, at);
    if (i > at + 2 + spelt.length) this.place.countLines(bytes, at, i);
    this.stack.pop();
    this.textRun = 0;
    const depth = this.stack.length;
    this.handler.close(name, depth);
    if (this.namespaces.depth === depth) this.namespaces.release(depth);
    return i + 1;
  }

  private declaration(bytes: Uint8Array, at: number, to: number): number {
    if (begins(bytes, at, to, '<!--')) {
      this.mode = Mode.comment;
      return at + 4;
    }
    if (begins(bytes, at, to, '<![CDATA[')) {
      if (this.stack.length === 0) throw this.place.malformed('has text outside the root element', at);
      this.mode = Mode.cdata;
      return at + 9;
    }
    if (!begins(bytes, at, to, '<!DOCTYPE')) {
      if (to - at < 9 && !this.final) return CUT;
      throw this.place.malformed('has a "<!" that starts no comment, CDATA section or DOCTYPE', at);
    }
    if (this.refuseDoctype) {
      throw new ReadError(
        'doctype-refused',
        `${this.place.what} has a DOCTYPE, which a part of an office file never has.`,
        'Open the file in its program and save it again, or ask the sender how it was made.',
        this.place.location(at),
      );
    }
    if (this.rooted) throw this.place.malformed('has a DOCTYPE after the root element began', at);
    const end = doctypeEnd(bytes, at, to);
    if (end < 0 && to - at > DOCTYPE_BYTES) throw this.place.malformed('has a DOCTYPE that does not end', at);
    if (end > 0) {
      const name = defaultedAttribute(bytes, at, end);
      if (name !== null) throw this.place.defaulted(name, at);
      this.place.countLines(bytes, at, end);
    }
    return end;
  }

  /** Runs to the end of a comment, instruction or CDATA section; of these only the last is told. */
  private toTerminator(bytes: Uint8Array, at: number, to: number): number {
    const terminator = TERMINATOR[this.mode] as string;
    const length = terminator.length;
    for (let i = at; i + length <= to; i++) {
      i = bytes.indexOf(terminator.charCodeAt(0), i);
      if (i < 0 || i + length > to) break;
      if (!begins(bytes, i, to, terminator)) continue;
      this.inside(bytes, at, i);
      this.mode = Mode.content;
      return i + length;
    }
    // A piece of the terminator, of a character or of a line end may stand at the very end.
    let end = Math.max(at, to - length + 1);
    while (end > at && (((bytes[end] as number) & 0xc0) === 0x80 || bytes[end - 1] === 0x0d)) end--;
    this.inside(bytes, at, end);
    return end;
  }

  private inside(bytes: Uint8Array, from: number, to: number): void {
    if (this.mode !== Mode.cdata) {
      this.place.countLines(bytes, from, to);
      this.textRun += to - from;
      if (this.textRun > this.limits.textBytes) throw this.place.tooLong(from);
    } else for (let i = from; i < to;) i = this.characters(bytes, i, to, true);
  }

  /** A run of character data, or one line end or reference. Returns `at` when what is there is cut off. */
  private characters(bytes: Uint8Array, at: number, to: number, literal: boolean): number {
    let i = at;
    for (; i < to; i++) {
      const byte = bytes[i] as number;
      if (TEXT_STOP[byte] === 0) continue;
      if (byte === 0x0a) this.place.newline(i);
      else if (byte > 0x7f) {
        const length = sequenceLength(bytes, i, to);
        if (length <= 0) {
          if (length < 0 || literal || this.final) throw this.place.notUtf8(i);
          break;
        }
        i += length - 1;
      } else if (!literal || byte === 0x0d || byte === 0) break;
    }
    if (i > at) this.emit(bytes, at, i);
    if (i > at || i >= to) return i;
    const byte = bytes[i] as number;
    if (byte === 0x26) return this.reference(bytes, i, to);
    if (byte === 0) throw this.place.malformed('has a NUL byte; it is binary, or in UTF-16 without a mark', i);
    if (byte === 0x0d) {
      // CR LF and a lone CR are one line feed.
      if (i + 1 >= to && !literal && !this.final) return at;
      if (i + 1 < to && bytes[i + 1] === 0x0a) return i + 1;
      this.place.newline(i);
      this.emitCode(0x0a);
      return i + 1;
    }
    return at;
  }

  private reference(bytes: Uint8Array, at: number, to: number): number {
    const bound = Math.min(to, at + REFERENCE_BYTES);
    let end = at + 1;
    while (end < bound && bytes[end] !== 0x3b) end++;
    if (end >= bound) {
      if (bound === to && !this.final) return at;
      throw this.place.malformed('has a "&" that starts no reference', at);
    }
    this.emitCode(this.place.codePoint(decodeUtf8(bytes, at + 1, end), at));
    return end + 1;
  }

  private emitCode(code: number): void {
    this.emit(this.scratch, 0, putCodePoint(this.scratch, code));
  }

  private emit(bytes: Uint8Array, from: number, to: number): void {
    if (this.stack.length === 0) {
      for (let i = from; i < to; i++) {
        if (SPACE[bytes[i] as number] !== 0) continue;
        if (bytes !== this.scratch) this.place.rewind(bytes, i);
        throw this.place.malformed('has text outside the root element', i);
      }
      return;
    }
    this.textRun += to - from;
    if (this.textRun > this.limits.textBytes) throw this.place.tooLong(from);
    this.handler.text(bytes, from, to);
  }
}

function begins(bytes: Uint8Array, at: number, to: number, text: string): boolean {
  return at + text.length <= to && spells(bytes, at, text);
}
