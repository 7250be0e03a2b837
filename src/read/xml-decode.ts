import { ReadError } from '../errors.ts';

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
export function xmlEncoding(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  let head = '';
  for (let i = 0; i < Math.min(start.length, DECLARATION_BYTES); i++) head += String.fromCharCode(start[i] as number);
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
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The same for a document that comes in chunks; the first chunk shows the encoding. */
export function utf8Stream(): Utf8Decoder {
  let decoder: Utf8Decoder | null = null;
  return {
    write(chunk) {
      if (decoder === null && chunk.length > 0) {
        const encoding = xmlEncoding(chunk);
        decoder = isUtf8(encoding) ? passThrough : streamTo(encoding);
      }
      return decoder?.write(chunk) ?? chunk;
    },
    end: () => decoder?.end() ?? new Uint8Array(0),
  };
}

const passThrough: Utf8Decoder = { write: (chunk) => chunk, end: () => new Uint8Array(0) };

function isUtf8(label: string): boolean {
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(label);
}

function streamTo(label: string): Utf8Decoder {
  const encoder = new TextEncoder();
  const decoder = decoderFor(label);
  const decode = (chunk: Uint8Array | undefined): Uint8Array => {
    try {
      return encoder.encode(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    } catch (cause) {
      throw new ReadError(
        'xml-encoding',
        `The XML document says that it is in ${label}, but holds bytes that are not.`,
        'Force the encoding that it is really in with --encoding.',
        {},
        { cause },
      );
    }
  };
  return { write: decode, end: () => decode(undefined) };
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new ReadError(
      'xml-encoding',
      `The XML document is in the encoding ${label}, which is not known.`,
      'Force a known encoding with --encoding, for example windows-1252.',
      {},
      { cause },
    );
  }
}
