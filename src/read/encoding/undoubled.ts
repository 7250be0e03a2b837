/** Characters of Windows-1252 at 0x80 … 0x9f; the bytes that it leaves free stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(WINDOWS, (char, at) => [char, 0x80 + at] as const));

/** A first byte of UTF-8 and those that follow it, as they look in Windows-1252. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00f4](?:[\\u0080-\\u00bf${WINDOWS.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '')}])+`,
  'gu',
);
/** What ends a word in capitals as well: "BLÅ®", „Å“, "IRMÃ" before a blank that does not break. */
const BEHIND_A_WORD = /^[\u00a0\u00ad®©™°ºª²³´·“”’]$/u;
const CAPITAL = /[\p{Lu}„“”‚‘’«"']/u;
/**
 * What texts hold that are stored so: letters of languages, marks, signs. A legal pair such as "É®" comes to none of these.
 */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u0e00-\u0e5b\u1e80-\u1ef9\u2010-\u2044\u2070-\u209c\u20ac\u2103\u2116\u2122\u2126\u212b\u2190-\u2193\u2200-\u2265\u2300\u2460-\u2473\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uffee]+$/u;

const byteOf = (char: string): number => BYTES.get(char) ?? char.charCodeAt(0);

/** Made when a text asks for it, as hardly any does. */
let strict: InstanceType<typeof TextDecoder> | undefined;

function decoded(sequence: string): string | null {
  strict ??= new TextDecoder('utf-8', { fatal: true });
  const chars = Array.from(sequence);
  const first = byteOf(chars[0] as string);
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (chars.length < length) return null;
  try {
    const char = strict.decode(Uint8Array.from(chars.slice(0, length), byteOf));
    return PLAUSIBLE.test(char) ? char + chars.slice(length).join('') : null;
  } catch {
    return null;
  }
}

/**
 * A text that was UTF-8, read as Windows-1252 and stored again ("fÃ¼r"), as it was; null for any other. Portuguese "MÃO" is none, since
 * what follows its first byte is a letter, and neither is a text that is damaged in part only.
 */
export function undoubled(text: string): string | null {
  let found = 0;
  let doubts = 0;
  const repaired = text.replace(SEQUENCE, (sequence: string, at: number) => {
    const next = sequence.charAt(1);
    if (BEHIND_A_WORD.test(next) && sequence.length === 2 && CAPITAL.test(text.charAt(at - 1))) return sequence;
    const char = decoded(sequence);
    if (char === null) {
      doubts++;
      return sequence;
    }
    found++;
    return char;
  });
  return found > 0 && doubts === 0 ? repaired : null;
}
