import { ReadError } from '../../errors.ts';
import { createDecoder, type Decoder } from '../encoding/decoder.ts';
import type { Utf8Decoder } from './xml-decode.ts';

const NOTHING = new Uint8Array(0);

/** Decodes a document in another encoding than UTF-8, by its WHATWG label. */
export function streamTo(label: string): Utf8Decoder {
  const encoder = new TextEncoder();
  const decoder = decoderFor(label);
  const decode = (chunk: Uint8Array | undefined): Uint8Array => {
    try {
      return encoder.encode(chunk === undefined ? decoder.decode(NOTHING) : decoder.decode(chunk, { stream: true }));
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

function decoderFor(label: string): Decoder {
  try {
    return createDecoder(label, true);
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
