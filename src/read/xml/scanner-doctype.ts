/** A document type declaration longer than this is refused: nobody needs it, and it must be held whole to be skipped. */
export const DOCTYPE_BYTES = 4 * 1024 ** 2;

/**
 * Index just after the `>` that closes the `<!DOCTYPE` at `from`, or -1 when it is not in `bytes[from, to)`. The
 * internal subset is passed over, never processed: quoted literals, comments and processing instructions may hold any
 * bracket.
 */
export function doctypeEnd(bytes: Uint8Array, from: number, to: number): number {
  let subset = false;
  let declaration = 0;
  for (let i = from + 2; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x22 || byte === 0x27) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0 || i >= to) return -1;
    } else if (byte === 0x3c && (bytes[i + 1] === 0x3f || (bytes[i + 2] === 0x2d && bytes[i + 3] === 0x2d))) {
      i = bytes[i + 1] === 0x3f ? endOf(bytes, i + 2, to, QUESTION) : endOf(bytes, i + 4, to, DASHES);
      if (i < 0) return -1;
    } else if (byte === 0x3c) declaration++;
    else if (byte === 0x5b && !subset) subset = true;
    else if (byte === 0x5d && declaration === 0) subset = false;
    else if (byte === 0x3e) {
      if (declaration > 0) declaration--;
      else if (!subset) return i + 1;
    }
  }
  return -1;
}

const QUESTION = [0x3f, 0x3e];
const DASHES = [0x2d, 0x2d, 0x3e];

/** Index of the last byte of a terminator, or -1. */
function endOf(bytes: Uint8Array, from: number, to: number, terminator: readonly number[]): number {
  for (let i = from; i + terminator.length <= to; i++) {
    if (terminator.every((byte, offset) => bytes[i + offset] === byte)) return i + terminator.length - 1;
  }
  return -1;
}

/** A text that an attribute has by default: not one of a list of words, not fixed, no number and no short code. */
const DEFAULT = /\s([\w:.-]{1,100})\s{1,20}CDATA\s{1,20}(?:"([^"<]{4,400})"|'([^'<]{4,400})')/g;

/**
 * Name of an attribute for which the internal subset has a text that may name a material; null if there is none. Who reads the
 * document by its DTD sees that text in every element without the attribute.
 */
export function defaultedAttribute(bytes: Uint8Array, from: number, to: number): string | null {
  const text = new TextDecoder().decode(bytes.subarray(from, to));
  if (!text.includes('<!ATTLIST')) return null;
  const bare = withoutAsides(text);
  for (const [, name = '', one = '', other = ''] of bare.matchAll(DEFAULT))
    if (!/^xml(?:ns)?(?::|$)/.test(name) && /\p{L}/u.test(one + other)) return name;
  return null;
}

/** The subset without its comments and instructions; one that does not end goes on to the end. */
function withoutAsides(text: string): string {
  let bare = '';
  let at = 0;
  for (const { index, 0: opening } of text.matchAll(/<!--|<\?/g)) {
    if (index < at) continue;
    bare += `${text.slice(at, index)} `;
    const closing = opening === '<?' ? '?>' : '-->';
    const end = text.indexOf(closing, index + opening.length);
    if (end < 0) return bare;
    at = end + closing.length;
  }
  return bare + text.slice(at);
}
