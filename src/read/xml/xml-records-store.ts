import type { TextArena } from '../arena.ts';
import { Level } from '../format/paths.ts';
import { limitError } from '../limits.ts';
import { Numbers } from '../numbers.ts';
import type { ByteHandler, ByteScanner } from './scanner.ts';
import type { TagBytes } from './scanner-tag.ts';
import { decodeUtf8 } from './scanner-text.ts';
import type { ReadLimits } from '../types.ts';
import { END, Replay, startOf } from './xml-records-replay.ts';
import { NumberStream } from './xml-records-stream.ts';
import { type ElementType, ElementTypes, KEY, MOST_KEYS } from './xml-records-types.ts';

/**
 * All elements of a document as a stream of numbers, to be read once more when their kinds are known. Most hold no other: one of those
 * is a few bytes, written when it is closed.
 */
export class ElementStore implements ByteHandler {
  /** Local names of attributes. */
  readonly names: string[] = [];
  root: { readonly name: string; readonly namespace: string | null } | null = null;

  readonly #types = new ElementTypes();
  readonly #stream = new NumberStream();
  /** Of elements that hold others, in their order: text id of the own text, 0 if none. */
  readonly #ownTexts = new Numbers();
  readonly #arena: TextArena;
  readonly #limits: ReadLimits;
  readonly #nameIds = new Map<string, number>();
  readonly #isKey: boolean[] = [];
  /** Per depth: type of the open element, its number in the document, and among those that hold others. */
  readonly #open: ElementType[] = [];
  readonly #serials: number[] = [];
  readonly #holders: number[] = [];
  /** Per depth: the first piece of text as its id, the blanks behind it, and all pieces once there are more. */
  readonly #held: number[] = [];
  readonly #tail: string[] = [];
  readonly #joined: string[] = [];
  #depth = -1;
  /** Per depth: how many siblings of each name have been seen below the open parent. */
  readonly #levels: Level[] = [];
  #count = 0;
  #holderCount = 0;
  /** Depth of the element that is open and not yet written, -1 for none. */
  #waiting = -1;
  readonly #attributes: number[] = [];
  #attributeCount = 0;
  /** Of the waiting element, among those of its name below its parent. */
  #position = 0;
  #line = 0;
  #writtenLine = 0;
  #cells = 0;

  constructor(arena: TextArena, limits: ReadLimits) {
    this.#arena = arena;
    this.#limits = limits;
  }

  get types(): readonly ElementType[] {
    return this.#types.list;
  }

  /** The elements in order. Once: what has been read is let go. */
  replay(): Replay {
    return new Replay(this.#stream.read(), this.types, this.#ownTexts);
  }

  open(scanner: ByteScanner): void {
    const { depth, name } = scanner;
    if (this.#waiting >= 0) this.#writeHolder();
    const parent = depth === 0 ? null : (this.#open[depth - 1] as ElementType);
    const type = this.#types.of(name.local, name.id, variantOf(scanner), parent);
    const level = (this.#levels[depth] ??= new Level());
    const position = level.count(name.id, depth === 0 ? -1 : (this.#serials[depth - 1] as number));
    type.count++;
    if (position > type.most) type.most = position;
    this.#open[depth] = type;
    this.#position = position;
    this.#serials[depth] = ++this.#count;
    this.#depth = depth;
    this.#held[depth] = 0;
    this.#joined[depth] = '';
    if (depth === 0) this.root = { name: name.local, namespace: scanner.namespace() };
    this.#waiting = depth;
    this.#line = scanner.line;
    this.#takeAttributes(scanner.tag, type);
  }

  close(_name: unknown, depth: number): void {
    this.#depth = depth - 1;
    const joined = this.#joined[depth] as string;
    const text = joined === '' ? (this.#held[depth] as number) : this.#arena.intern(joined.trim());
    if (this.#waiting === depth) {
      this.#write(true);
      this.#stream.push(text);
    } else {
      this.#stream.push(END);
      if (text !== 0) this.#ownTexts.put(this.#holders[depth] as number, text);
    }
    if (text === 0) return;
    (this.#open[depth] as ElementType).texts++;
    this.#countCell();
  }

  text(bytes: Uint8Array, start: number, to: number): void {
    const depth = this.#depth;
    let from = start;
    if (this.#held[depth] === 0) {
      while (from < to && isBlank(bytes[from] as number)) from++;
      if (from === to) return;
      let end = to;
      while (isBlank(bytes[end - 1] as number)) end--;
      this.#held[depth] = this.#arena.internBytes(bytes, from, end);
      this.#tail[depth] = end === to ? '' : decodeUtf8(bytes, end, to);
      return;
    }
    // References and mixed content come in several pieces.
    const held = this.#joined[depth] as string;
    const before = held === '' ? this.#arena.text(this.#held[depth] as number) + (this.#tail[depth] as string) : held;
    if (before.length + to - from > this.#limits.textBytes) throw limitError('textBytes', this.#limits, 'The document');
    this.#joined[depth] = before + decodeUtf8(bytes, from, to);
  }

  /** Writes the waiting element as one that holds another. */
  #writeHolder(): void {
    this.#holders[this.#waiting] = this.#holderCount++;
    this.#write(false);
  }

  #write(isLeaf: boolean): void {
    const stream = this.#stream;
    const depth = this.#waiting;
    const type = this.#open[depth] as ElementType;
    if (depth > 0 && type === this.#open[depth - 1]) {
      if (isLeaf && this.#attributeCount === 0) this.#open[depth] = this.#types.field(type, this.#position);
      else this.#types.nest(type);
    }
    stream.push(startOf(this.#open[depth] as ElementType, isLeaf));
    stream.push(this.#line - this.#writtenLine);
    stream.push(this.#attributeCount >> 1);
    for (let i = 0; i < this.#attributeCount; i++) stream.push(this.#attributes[i] as number);
    this.#writtenLine = this.#line;
    this.#waiting = -1;
  }

  #takeAttributes(tag: TagBytes, type: ElementType): void {
    this.#attributeCount = 0;
    let isNamed = type.keys.size > MOST_KEYS;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i];
      if (name === undefined || name.binds || name.prefix === 'xsi' || name.prefix === 'xml') continue;
      const from = tag.from[i] as number;
      const to = tag.to[i] as number;
      const id = tag.plain[i] === 1 ? this.#arena.internBytes(tag.bytes, from, to) : this.#arena.intern(tag.value(i));
      const number = this.#nameId(name.local);
      type.attributes.add(name.local);
      this.#attributes[this.#attributeCount++] = number;
      this.#attributes[this.#attributeCount++] = id;
      this.#countCell();
      if (isNamed || this.#isKey[number] !== true) continue;
      type.keys.add(id);
      isNamed = true;
    }
  }

  #nameId(local: string): number {
    let id = this.#nameIds.get(local);
    if (id === undefined) {
      id = this.names.length;
      this.names.push(local);
      this.#isKey.push(KEY.test(local));
      this.#nameIds.set(local, id);
    }
    return id;
  }

  #countCell(): void {
    if (++this.#cells > this.#limits.cells) throw limitError('cells', this.#limits, 'The document');
  }
}

/** Data files of Odoo call everything `record`; its attribute `model` says what it is. */
function variantOf({ name, tag }: ByteScanner): string {
  if (name.local !== 'record') return '';
  for (let i = 0; i < tag.count; i++) if (tag.names[i]?.local === 'model') return tag.value(i).slice(0, 100);
  return '';
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
