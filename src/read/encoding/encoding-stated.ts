import { createDecoder } from './decoder.ts';
import { COMMON } from './encoding-common.ts';
import { decodingCost, multibyteCost, uncommonCost } from './encoding-cost.ts';
import { hasEscapes, utf8Length, zeroPattern } from './encoding-marks.ts';

/** How much of a file is asked whether it reads like text. */
const SAMPLE = 64 * 1024;
/** Different characters beyond ASCII from which on well-formed UTF-8 is no chance. */
const ENOUGH = 3;
/** Cost up to which what was stated reads like text, and by how much UTF-8 has to read worse. */
const [MOST_STATED, LEAST_WORSE] = [0.4, 0.4];

/**
 * What in the bytes contradicts an encoding that was stated; null: nothing. ASCII fits every encoding that is made on it, and a few
 * characters that happen to be UTF-8 contradict no encoding in which they read better (`Ø±0,1` of windows-1252).
 *
 * @param encoding WHATWG name
 * @param mark what the byte order mark says, where that is another encoding
 */
export function whyNot(bytes: Uint8Array, encoding: string, mark: string | null): string | null {
  if (mark !== null) return `its byte order mark says ${mark}`;
  if (bytes.length === 0) return null;
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return isWide(bytes, encoding) ? null : 'read so, it has neither line ends nor letters of a list';
  const zeros = zeroPattern(bytes);
  if (zeros !== null) return `its bytes are those of ${zeros}`;
  if (encoding !== 'iso-2022-jp' && hasEscapes(bytes)) return 'it switches between character sets as iso-2022-jp does';
  if (encoding === 'utf-8' || utf8Length(bytes) < 0) return null;
  const sample = bytes.subarray(0, SAMPLE).some((byte) => byte > 0x7f) ? bytes.subarray(0, SAMPLE) : beyondAscii(bytes);
  const text = new TextDecoder().decode(sample, { stream: true });
  const distinct = new Set(text.replace(/[\0-\x7f]/g, ''));
  if (distinct.size === 0) return null;
  const isChance =
    distinct.size < ENOUGH &&
    statedCost(sample, encoding) <= MOST_STATED &&
    utf8Cost(text) - statedCost(sample, encoding) >= LEAST_WORSE;
  return isChance ? null : 'all that is not ASCII in it is well-formed utf-8';
}

/** Text of a list in UTF-16 has characters of ASCII, if only its line ends, and more of them than in the other order of bytes. */
function isWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const counted = { 'utf-16le': 0, 'utf-16be': 0 };
  const isAscii = (byte: number): boolean =>
    (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  for (let i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
    const [first, second] = [bytes[i] as number, bytes[i + 1] as number];
    if (second === 0 && isAscii(first)) counted['utf-16le']++;
    if (first === 0 && isAscii(second)) counted['utf-16be']++;
  }
  const { [encoding]: stated } = counted;
  return stated > 0 && stated === Math.max(counted['utf-16le'], counted['utf-16be']);
}

/** The surroundings of the first bytes beyond ASCII. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return first < 0 ? bytes.subarray(0, 0) : bytes.subarray(Math.max(0, first - 16), first + SAMPLE);
}

function statedCost(sample: Uint8Array, encoding: string): number {
  const text = createDecoder(encoding, false).decode(sample, { stream: true });
  const pairs = multibyteCost(sample, encoding);
  return pairs === null ? decodingCost(text, encoding) : pairs + uncommonCost(text, encoding);
}

/** How implausible the text of a UTF-8 file is, whatever it is written in. */
function utf8Cost(text: string): number {
  const pages = ['windows-1252', 'windows-1250', 'windows-1251'].map((page) => decodingCost(text, page));
  const isWide = /[\u3000-\u9fff\uac00-\ud7af]/.test(text);
  return Math.min(...pages, ...(isWide ? Object.keys(COMMON).map((page) => uncommonCost(text, page)) : []));
}
