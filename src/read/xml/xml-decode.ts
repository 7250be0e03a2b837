import { joinedBytes } from '../joined-bytes.ts';
import { decodeLatin1 } from './scanner-text.ts';
import { streamTo } from './xml-other-encoding.ts';

const PIECE = 1 << 20;
/** An XML declaration must stand at the very start; this much of it is looked at. */
const DECLARATION_BYTES = 512;

/** Decodes a document to UTF-8 piece by piece, or passes it through when it is UTF-8. */
export interface Utf8Decoder {
  write(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/**
 * WHATWG label of an XML document's encoding: byte order mark, then the pattern of UTF-16, then the XML declaration,
 * else UTF-8. A declaration of UTF-16 in a document that is plainly made of single bytes is wrong and passed over.
 */
function xmlEncoding(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  const end = start.subarray(0, DECLARATION_BYTES).indexOf(0x3e);
  const head = decodeLatin1(start, 0, end < 0 ? Math.min(start.length, DECLARATION_BYTES) : end);
  const declared =
    /^\s{0,16}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  return /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}

/** The whole of an XML document as UTF-8; the same bytes, uncopied, if it is UTF-8 already. `label` forces an encoding. */
export function toUtf8(bytes: Uint8Array, label: string | null = null): Uint8Array {
  const encoding = label ?? xmlEncoding(bytes);
  if (isUtf8(encoding)) return bytes;
  const decoder = streamTo(encoding);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(decoder.write(bytes.subarray(at, at + PIECE)));
  pieces.push(decoder.end());
  return joinedBytes(pieces);
}

/** The same for a document that comes in chunks, however small; its start shows the encoding, unless `label` forces one. */
export function utf8Stream(label: string | null = null): Utf8Decoder {
  let decoder: Utf8Decoder | null = null;
  /** The start, until there is enough of it to know the encoding by. */
  let start = new Uint8Array(0);
  const begin = (chunk: Uint8Array): Uint8Array => {
    const encoding = label ?? xmlEncoding(chunk);
    decoder = isUtf8(encoding) ? passThrough : streamTo(encoding);
    return decoder.write(chunk);
  };
  return {
    write(chunk) {
      if (decoder !== null) return decoder.write(chunk);
      if (start.length === 0 && chunk.length >= DECLARATION_BYTES) return begin(chunk);
      const longer = new Uint8Array(start.length + chunk.length);
      longer.set(start);
      longer.set(chunk, start.length);
      start = longer;
      return start.length < DECLARATION_BYTES ? new Uint8Array(0) : begin(start);
    },
    end() {
      if (decoder !== null) return decoder.end();
      const told = begin(start);
      const rest = (decoder as Utf8Decoder | null)?.end() ?? new Uint8Array(0);
      const whole = new Uint8Array(told.length + rest.length);
      whole.set(told);
      whole.set(rest, told.length);
      return whole;
    },
  };
}

const passThrough: Utf8Decoder = { write: (chunk) => chunk, end: () => new Uint8Array(0) };

function isUtf8(label: string): boolean {
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(label);
}
