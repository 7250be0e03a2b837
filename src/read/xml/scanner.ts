import type { Attribute, MarkupHandler, StartTag } from './markup.ts';
import { type ByteHandler, ByteScanner, type ScannerOptions } from './scanner-bytes.ts';
import type { Name } from './scanner-names.ts';
import { decodeUtf8 } from './scanner-text.ts';
import type { ReadLimits } from '../types.ts';

export { toUtf8 } from './xml-decode.ts';
export { type ByteHandler, ByteScanner, type ScannerOptions } from './scanner-bytes.ts';

/** Takes a document piece by piece, then its end. Both throw a `ReadError` where it is not well-formed or passes a limit. */
export interface Scanner {
  /** Takes UTF-8, cut anywhere; the chunk is not kept. For other encodings see `toUtf8`. */
  write(chunk: Uint8Array): void;
  /** Throws `ReadError('xml-malformed')` unless the document is complete. */
  end(): void;
}

/**
 * Streaming scanner for XML: tells a handler of tags and texts, checks that the document is well-formed, never
 * expands an entity. Consumers that want bytes instead of strings use `ByteScanner`.
 */
export function createScanner(handler: MarkupHandler, limits: ReadLimits, options: ScannerOptions = {}): Scanner {
  return new ByteScanner(new StringEvents(handler), limits, options);
}

/** Turns byte events into strings; doubles as the one start tag object that every `open` gets. */
class StringEvents implements ByteHandler, StartTag {
  private readonly handler: MarkupHandler;
  private scanner!: ByteScanner;

  constructor(handler: MarkupHandler) {
    this.handler = handler;
  }

  open(scanner: ByteScanner): void {
    this.scanner = scanner;
    this.handler.open(this);
  }

  close(name: Name, depth: number): void {
    this.handler.close(name.local, depth);
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    this.handler.text(decodeUtf8(bytes, from, to));
  }

  get local(): string {
    return this.scanner.name.local;
  }

  get namespace(): string | null {
    return this.scanner.namespace();
  }

  get depth(): number {
    return this.scanner.depth;
  }

  get line(): number {
    return this.scanner.line;
  }

  get column(): number {
    return this.scanner.column;
  }

  attribute(local: string): string | null {
    const { tag } = this.scanner;
    const at = tag.named(local);
    return at < 0 ? null : tag.value(at);
  }

  attributes(): readonly Attribute[] {
    return this.scanner.tag.all();
  }
}
