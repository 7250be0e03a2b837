import type { ErrorLocation, ReadError } from '../../errors.ts';
import { limitError } from '../limits.ts';
import { badReference, defaulted, malformed, notUtf8 } from './scanner-faults.ts';
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
    return malformed(this.what, problem, this.location(at));
  }

  notUtf8(at: number): ReadError {
    return notUtf8(this.what, this.location(at));
  }

  tooLong(at: number): ReadError {
    return limitError('textBytes', this.limits, this.what, this.location(at));
  }

  tooDeep(at: number): ReadError {
    return limitError('depth', this.limits, this.what, this.location(at));
  }

  defaulted(attribute: string, at: number): ReadError {
    return defaulted(this.what, attribute, this.location(at));
  }

  /** Code point that a reference (without `&` and `;`) stands for, or the error for it. */
  codePoint(reference: string, at: number): number {
    const code = referencedCodePoint(reference);
    if (code >= 0) return code;
    throw badReference(this.what, reference, code === -2, this.location(at));
  }
}
