import { TextArena } from '../arena.ts';
import type { Attribute, MarkupHandler, StartTag } from '../markup.ts';
import { createScanner, toUtf8 } from '../scanner.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { PathTree } from './paths.ts';
import type { ElementHandler, FormatElement, FormatReader, Place, XmlFormat } from './types.ts';
import { StructureWriter } from './writer.ts';

/** The format of a root element; null if none of these. Namespaces are compared by URI, and a part of it is enough. */
export function formatOf(formats: readonly XmlFormat[], root: { readonly name: string; readonly namespace: string | null } | null): XmlFormat | null {
  if (root === null) return null;
  const matches = ({ local, namespace }: XmlFormat['roots'][number]): boolean =>
    isNamed(root.name, local) && (namespace === undefined || (root.namespace ?? '').toLowerCase().includes(namespace.toLowerCase()));
  return formats.find((format) => format.roots.some(matches)) ?? null;
} // prettier-ignore

/** Whether a root has a name, or begins as a name that ends in `*`. */
export function isNamed(root: string, name: string): boolean {
  return name.endsWith('*') ? root.startsWith(name.slice(0, -1)) : root === name;
}

/** Reads a document of a known format into one table of lines whose columns are fields. */
export function readFormat(bytes: Uint8Array, format: XmlFormat, options: ReadOptions): ReadResult {
  const texts = new TextArena();
  const paths = new PathTree();
  const writer = new StructureWriter(texts, paths);
  scanWith(format.read(writer), paths, bytes, options);
  const sheet = writer.finish();
  return { format: format.name, texts, sheets: sheet.rowCount === 0 ? [] : [sheet], details: {}, skipped: writer.skipped };
} // prettier-ignore

/** Has a reader told of every element. */
export function scanWith(
  reader: FormatReader,
  paths: PathTree,
  bytes: Uint8Array,
  { limits, encoding }: Pick<ReadOptions, 'limits' | 'encoding'>,
): void {
  const handler = new FormatHandler(paths, new Map(Object.entries(reader.elements)), reader.others ?? null);
  const scanner = createScanner(handler, limits);
  scanner.write(toUtf8(bytes, encoding));
  scanner.end();
  reader.end?.();
}

/** Tells the handlers of a format; doubles as the element that they get. */
class FormatHandler implements MarkupHandler, FormatElement {
  readonly #paths: PathTree;
  readonly #handlers: ReadonlyMap<string, ElementHandler>;
  readonly #others: ElementHandler | null;
  /** Handlers of the open elements that want their text, innermost last, with the depth and the text so far. */
  readonly #waiting: { readonly handler: ElementHandler; readonly depth: number; text: string }[] = [];
  #tag!: StartTag;
  /** What the elements inside an open record are given to, and the depth of the record. */
  #within: { readonly handler: ElementHandler; readonly depth: number } | null = null;

  constructor(paths: PathTree, handlers: ReadonlyMap<string, ElementHandler>, others: ElementHandler | null) {
    this.#paths = paths;
    this.#handlers = handlers;
    this.#others = others;
  }

  open(tag: StartTag): void {
    this.#paths.open(tag.local);
    const handler = this.#within?.handler ?? this.#handlers.get(tag.local) ?? this.#others;
    if (handler === null) return;
    this.#tag = tag;
    if (this.#within === null && handler.within !== undefined)
      this.#within = { handler: handler.within, depth: tag.depth };
    handler.open?.(this);
    if (handler.close !== undefined) this.#waiting.push({ handler, depth: tag.depth, text: '' });
  }

  text(text: string): void {
    const innermost = this.#waiting.at(-1);
    // Text of an element between belongs to that element.
    if (innermost !== undefined) innermost.text += text;
  }

  close(_local: string, depth: number): void {
    if (this.#within?.depth === depth) this.#within = null;
    const innermost = this.#waiting.at(-1);
    if (innermost?.depth === depth) {
      this.#waiting.pop();
      innermost.handler.close?.(innermost.text.trim(), depth);
    }
    this.#paths.close();
  }

  get local(): string {
    return this.#tag.local;
  }

  get namespace(): string | null {
    return this.#tag.namespace;
  }

  get depth(): number {
    return this.#tag.depth;
  }

  get line(): number {
    return this.#tag.line;
  }

  get parent(): string {
    return this.#paths.above(1);
  }

  above(up: number): string {
    return this.#paths.above(up);
  }

  attribute(local: string): string {
    return this.#tag.attribute(local) ?? '';
  }

  attributes(): readonly Attribute[] {
    return this.#tag.attributes();
  }

  get place(): Place {
    return { line: this.#tag.line, node: this.#paths.node() };
  }
}
