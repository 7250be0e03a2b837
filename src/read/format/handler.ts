import type { Attribute } from '../xml/markup.ts';
import type { ByteHandler, ByteScanner } from '../xml/scanner.ts';
import type { Name } from '../xml/scanner-names.ts';
import { decodeUtf8, SPACE } from '../xml/scanner-text.ts';
import type { PathTree } from './paths.ts';
import type { ElementHandler, FormatElement, FormatReader, Place } from './types.ts';

/** Tells the handlers of a format; doubles as the element that they get. Nothing is made for an element that none of them asks for. */
export class FormatHandler implements ByteHandler, FormatElement {
  readonly #paths: PathTree;
  /** By code of the name, as the scanner was given them. */
  readonly #handlers: readonly ElementHandler[];
  readonly #others: ElementHandler | null;
  /** Handlers of the open elements that want to know their end, innermost last, with depth and text so far. */
  readonly #waiting: ElementHandler[] = [];
  readonly #depths: number[] = [];
  readonly #texts: string[] = [];
  #waitingAt = -1;
  /** Does the innermost of them ask for its text? */
  #isReading = false;
  #scanner!: ByteScanner;
  /** What the elements inside an open record are given to, and the depth of the record. */
  #within: ElementHandler | null = null;
  #withinDepth = -1;

  constructor(paths: PathTree, reader: FormatReader) {
    this.#paths = paths;
    this.#handlers = Object.values(reader.elements);
    this.#others = reader.others ?? null;
  }

  open(scanner: ByteScanner): void {
    const { name, depth } = scanner;
    this.#paths.open(name.id, name.local);
    const handler = this.#within ?? (name.code < 0 ? this.#others : (this.#handlers[name.code] as ElementHandler));
    if (handler === null) return;
    this.#scanner = scanner;
    if (this.#within === null && handler.within !== undefined) {
      this.#within = handler.within;
      this.#withinDepth = depth;
    }
    handler.open?.(this);
    if (handler.close !== undefined) this.#wait(handler, depth);
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!this.#isReading) return;
    // Text of an element between belongs to that element.
    const last = this.#waiting.length - 1;
    let start = from;
    // Blanks at both ends are left out in the end.
    if (this.#texts[last] === '') while (start < to && SPACE[bytes[start] as number] !== 0) start++;
    if (start < to) this.#texts[last] = `${this.#texts[last] ?? ''}${decodeUtf8(bytes, start, to)}`;
  }

  close(_name: Name, depth: number): void {
    if (this.#withinDepth === depth) {
      this.#within = null;
      this.#withinDepth = -1;
    }
    if (this.#waitingAt === depth) this.#end(depth);
    this.#paths.close();
  }

  #wait(handler: ElementHandler, depth: number): void {
    this.#waiting.push(handler);
    this.#depths.push(depth);
    this.#texts.push('');
    this.#waitingAt = depth;
    this.#isReading = wantsText(handler);
  }

  #end(depth: number): void {
    const handler = this.#waiting.pop();
    this.#depths.pop();
    const text = this.#texts.pop() ?? '';
    this.#waitingAt = this.#depths.at(-1) ?? -1;
    const around = this.#waiting.at(-1);
    this.#isReading = around !== undefined && wantsText(around);
    handler?.close?.(text === '' ? '' : text.trim(), depth);
  }

  get local(): string {
    return this.#scanner.name.local;
  }

  get namespace(): string | null {
    return this.#scanner.namespace();
  }

  get depth(): number {
    return this.#scanner.depth;
  }

  get line(): number {
    return this.#scanner.line;
  }

  get parent(): string {
    return this.#paths.above(1);
  }

  above(up: number): string {
    return this.#paths.above(up);
  }

  attribute(local: string): string {
    const at = this.#scanner.tag.named(local);
    return at < 0 ? '' : this.#scanner.tag.value(at);
  }

  attributes(): readonly Attribute[] {
    return this.#scanner.tag.all();
  }

  get place(): Place {
    return { line: this.#scanner.line, node: this.#paths.node() };
  }
}

/** A handler that takes no text says so by how it is written: `close() {…}`. */
const wantsText = (handler: ElementHandler): boolean => (handler.close?.length ?? 0) > 0;
