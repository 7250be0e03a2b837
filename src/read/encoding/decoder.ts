import { dosDecoder } from './encoding-dos.ts';

/** What windows-1252 has from 0x80 to 0x9F; the five unassigned bytes stay controls, as the WHATWG table has them. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What of a `TextDecoder` is used. With `stream` the bytes may be cut anywhere; a last call without it ends the text. */
export interface Decoder {
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Code pages of DOS that the platform does not know. */
const DOS = /^(?:ibm|cp)-?(437|850|852|857)$/i;

function dosPage(label: string): string | null {
  const [, page] = DOS.exec(label.trim()) ?? [];
  return page === undefined ? null : `ibm${page}`;
}

/**
 * The name of the encoding that a label stands for.
 *
 * @throws RangeError for a label that is unknown
 */
export function encodingName(label: string): string {
  return dosPage(label) ?? new TextDecoder(label).encoding;
}

/**
 * A `TextDecoder` that is right for windows-1252: Node 20 decodes it as latin-1, and every dash, quote and € of a German
 * Excel export becomes a control character. It knows the pages of DOS besides.
 *
 * @throws RangeError for a label that is unknown
 */
export function createDecoder(label: string, fatal: boolean): Decoder {
  const dos = dosPage(label);
  if (dos !== null) return dosDecoder(dos, fatal);
  const decoder = new TextDecoder(label, { fatal, ignoreBOM: true });
  if (decoder.encoding !== 'windows-1252') return decoder;
  return {
    decode: (bytes, options) =>
      decoder
        .decode(bytes, options)

        .replace(/[\u0080-\u009f]/g, (char) => CP1252_HIGH.charAt(char.charCodeAt(0) - 0x80)),
  };
}
