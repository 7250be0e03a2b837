import { ReadError, type ErrorLocation } from '../../errors.ts';
import { limitError } from '../limits.ts';
import { referencedCodePoint } from './scanner-text.ts';
import type { ReadLimits } from '../types.ts';

/** Where the scanner is, in lines, and the errors that say so. Offsets given are relative to the current buffer. */
export class Place {
  /** Offset of the current buffer in the document. */
  base = 0;
  line = 1;
  /** Offset in the document at which the current line starts. */
  lineStart = 0;
  readonly limits: ReadLimits;
  private readonly part: string | null;

  constructor(limits: ReadLimits, part: string | null) {
    this.limits = limits;
    this.part = part;
  }

  newline(at: number): void {
    this.line++;
    this.lineStart = this.base + at + 1;
  }

  countLines(bytes: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i++) if (bytes[i] === 0x0a) this.newline(i);
  }

  /** Goes back to a place whose line ends were counted already. */
  rewind(bytes: Uint8Array, at: number): void {
    if (this.lineStart <= this.base + at) return;
    for (let i = this.lineStart - this.base - 1; i >= at; i--) if (bytes[i] === 0x0a) this.line--;
    this.lineStart = this.base + (at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1);
  }

  location(at: number): ErrorLocation {
    const location = { line: this.line, column: this.base + at - this.lineStart + 1, offset: this.base + at };
    return this.part === null ? location : { ...location, part: this.part };
  }

  get what(): string {
    return this.part === null ? 'The XML document' : `The part ${this.part}`;
  }

  /** `problem` completes the sentence "The XML document …". */
  malformed(problem: string, at: number): ReadError {
    const location = this.location(at);
    return new ReadError(
      'xml-malformed',
      `${this.what} is not well-formed: it ${problem} (line ${String(location.line)}, column ${String(location.column)}).`,
      'Export the file again; xmllint --noout FILE shows the same place.',
      location,
    );
  }

  notUtf8(at: number): ReadError {
    return new ReadError(
      'xml-encoding',
      `${this.what} holds bytes that are not in its encoding (line ${String(this.line)}).`,
      'State the encoding in the XML declaration, or force it with --encoding.',
      this.location(at),
    );
  }

  tooLong(at: number): ReadError {
    return limitError('textBytes', this.limits, this.what, this.location(at));
  }

  tooDeep(at: number): ReadError {
    return limitError('depth', this.limits, this.what, this.location(at));
  }

  defaulted(attribute: string, at: number): ReadError {
    return new ReadError(
      'xml-default',
      `${this.what} gives the attribute ${attribute} a text where an element has none (ATTLIST in its DOCTYPE), and such texts are not filled in.`,
      'Write the attribute where it is meant and take the default out of the DOCTYPE: xmllint --dtdattr FILE does the first.',
      this.location(at),
    );
  }

  /** Code point that a reference (without `&` and `;`) stands for, or the error for it. */
  codePoint(reference: string, at: number): number {
    const code = referencedCodePoint(reference);
    if (code >= 0) return code;
    if (code === -2) throw this.malformed(`has the reference &${reference};, which is no character`, at);
    if (!/^[\p{L}_:][\p{L}\p{N}._:-]*$/u.test(reference))
      throw this.malformed('has a "&" that starts no reference', at);
    throw new ReadError(
      'xml-entity',
      `${this.what} uses the entity &${reference};, and entities are never expanded.`,
      'Ask the sender for a document without entities of its own. Resolving them can load other files or fill the memory: do that only with a file that you trust.',
      this.location(at),
    );
  }
}
