import type { TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import { decodeUtf8 } from '../xml/scanner-text.ts';
import type { ReadLimits } from '../types.ts';

/** Collects the pieces of one text as bytes: most texts go into the arena without ever being a string. */
export class TextBuffer {
  bytes = new Uint8Array(256);
  length = 0;
  private readonly limits: ReadLimits;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  append(source: Uint8Array, from: number, to: number): void {
    const start = this.length;
    const end = start + to - from;
    if (end > this.bytes.length) this.grow(end);
    if (to - from < 32) for (let i = from, o = start; i < to; i++, o++) this.bytes[o] = source[i] as number;
    else this.bytes.set(source.subarray(from, to), start);
    this.length = end;
  }

  text(): string {
    return decodeUtf8(this.bytes, 0, this.length);
  }

  private grow(room: number): void {
    if (room > this.limits.textBytes) throw limitError('textBytes', this.limits, 'A cell');
    const grown = new Uint8Array(Math.max(room, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Id of a text, with its `_xHHHH_` escapes decoded. */
export function internText(arena: TextArena, bytes: Uint8Array, from: number, to: number, kind: TextKind): number {
  for (let i = from; i + 7 <= to; i++) {
    if (bytes[i] !== 0x5f || bytes[i + 1] !== 0x78 || bytes[i + 6] !== 0x5f) continue;
    return arena.intern(unescapeText(decodeUtf8(bytes, from, to)), kind);
  }
  return arena.internBytes(bytes, from, to, kind);
}

/**
 * Characters that XML cannot hold are written `_xHHHH_`, UTF-16 code unit by code unit (ECMA-376 part 1, 22.9.2.19);
 * `_x005F_` keeps an underscore that would begin such a sequence.
 */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
