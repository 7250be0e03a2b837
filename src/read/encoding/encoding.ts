import { ReadError } from '../../errors.ts';
import { createDecoder, encodingName } from './decoder.ts';
import { findDialect } from '../delimited/csv-dialect.ts';
import { COMMON } from './encoding-common.ts';
import { byteOrderMark, changesAt, hasEscapes, utf8Length, zeroPattern } from './encoding-marks.ts';
import { whyNot } from './encoding-stated.ts';
import { unreadEncoding } from './encoding-unread.ts';
import { decodingCost, multibyteCost, uncommonCost } from './encoding-cost.ts';
import { areOfOneKind, isOfWords, unlikeness } from './encoding-letters.ts';
import type { ReadOptions } from '../types.ts';

/** A text file as UTF-8 without byte order mark. */
export interface Utf8Text {
  readonly bytes: Uint8Array;
  /** WHATWG label of the encoding that the file is in, or the name of a page of DOS. */
  readonly encoding: string;
  /** What is doubtful about it, or null. */
  readonly note: string | null;
}

/** Pages of one byte that are candidates by their characters. Where the three Windows pages give the same text, the Western one is named. */
const ONE_BYTE = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'ibm866',
  'koi8-r',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;
/** Order decides only between equals. */
const CANDIDATES = ['euc-kr', 'gb18030', 'shift_jis', 'big5', 'euc-jp', ...ONE_BYTE] as const;
/**
 * Pages that take the place of the best one so far where their letters make words and those of the best do not; those that are no
 * candidates are by their characters alone too much alike. Of pages with the same text the best one stays.
 */
const CHALLENGERS = [
  ...ONE_BYTE,
  'windows-1254',
  'windows-1257',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'ibm850',
  'ibm437',
  'ibm852',
  'ibm857',
] as const;
const SAMPLE = 64 * 1024;
const CHUNK = 1 << 20;

const encoder = new TextEncoder();

/**
 * Finds the encoding of a text and returns it as UTF-8: forced, byte order mark, UTF-16 by its zero bytes, strict
 * UTF-8, else the candidate under which the sample holds most header words and least implausible characters, or the page in which
 * its letters make words instead.
 *
 * @throws ReadError `encoding-unknown`, `encoding-mismatch` (a forced encoding does not fit), `encoding-mixed` (a part is in another one), `encoding-unsupported`
 * (`unreadEncoding`)
 */
export function toUtf8Text(bytes: Uint8Array, options: Pick<ReadOptions, 'encoding' | 'scoreSample'>): Utf8Text {
  const unread = unreadEncoding(bytes);
  if (unread !== null) {
    throw new ReadError(
      'encoding-unsupported',
      `The file is ${unread} text, which is not read.`,
      'Save it as UTF-8 and lint it again.',
    );
  }
  const marked = byteOrderMark(bytes);
  const zeros = marked === null ? zeroPattern(bytes) : null;
  refuseMixed(bytes, marked ?? zeros);
  if (options.encoding !== null) return forced(bytes, options.encoding);
  if (marked === 'utf-8') return lenient(bytes.subarray(3), 'utf-8');
  if (marked !== null) return lenient(bytes.subarray(2), marked);
  if (zeros !== null) return lenient(bytes, zeros);
  if (hasEscapes(bytes)) return lenient(bytes, 'iso-2022-jp');
  const characters = utf8Length(bytes);
  if (characters >= 0) return { bytes, encoding: characters === bytes.length ? 'ascii' : 'utf-8', note: null };
  const nearly = nearlyUtf8(bytes);
  if (nearly !== null) return nearly;
  const judged = ranked(bytes, options.scoreSample);
  for (const { encoding, isLikely } of judged) {
    const converted = convert(bytes, encoding);
    if (converted === null) continue;
    const doubt = doubtOf(converted.bytes, isLikely);
    if (doubt === null) return converted;
    throw new ReadError(
      'encoding-unknown',
      `The encoding of the file was not found: as ${encoding}, which fits best, it holds ${doubt.what}.`,
      'Name its encoding with --encoding (or "encoding" in the configuration), or save the file as UTF-8 and lint it again.',
      { line: doubt.line },
    );
  }
  return lenient(bytes, 'windows-1252');
}

/** Rows of another kind that were appended to a file would be read as ideographs, or as one text of a cell. */
function refuseMixed(bytes: Uint8Array, encoding: string | null): void {
  let isWide = encoding?.startsWith('utf-16') === true;
  let at = changesAt(bytes, isWide);
  // Zeros behind it made it look so.
  if (at === 0) [isWide, at] = [false, changesAt(bytes, false)];
  if (at < 0) return;
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  const [one, other] = isWide ? [encoding, 'text of one byte a character'] : ['text of one byte a character', 'UTF-16'];
  throw new ReadError(
    'encoding-mixed',
    `The file begins as ${String(one)} and goes on as ${other} from byte ${String(at)}, as where rows are appended to an export.`,
    'Save all of it in one encoding, such as UTF-8, and lint it again.',
    { line },
  );
}

/** Well-formed characters beyond ASCII that each broken one needs beside it: an export that cuts fields cuts few characters. */
const PER_BROKEN = 5;
const REPLACED = [0xef, 0xbf, 0xbd] as const;

/** The text in an encoding; a few broken characters are replaced. Null: it does not fit. */
function convert(bytes: Uint8Array, encoding: string): Utf8Text | null {
  const strict = transcode(bytes, encoding, true);
  if (strict !== null) return { bytes: strict, encoding, note: null };
  const text = lenient(bytes, encoding);
  const { broken, sound } = countBroken(text.bytes);
  return broken * PER_BROKEN <= sound ? text : null;
}

/** Replacement characters in UTF-8, and other characters beyond ASCII. */
function countBroken(utf8: Uint8Array): { readonly broken: number; readonly sound: number } {
  let [broken, sound] = [0, 0];
  for (let i = 0; i < utf8.length; i++) {
    const byte = utf8[i] as number;
    if (byte < 0xc0) continue;
    if (byte === REPLACED[0] && utf8[i + 1] === REPLACED[1] && utf8[i + 2] === REPLACED[2]) broken++;
    else sound++;
  }
  return { broken, sound };
}

/** Characters beyond ASCII from which on their looks say something of a whole file. */
const ENOUGH = 3;

/**
 * Why what was read is not what was written, with the first line that shows it: letters that never stand so, or control characters
 * U+0080–U+009F that are more than a slip. Such a file is in an encoding that is not known here (as that of Greek in DOS).
 */
function doubtOf(utf8: Uint8Array, isLikely: boolean): { readonly what: string; readonly line: number } | null {
  let [controls, high, firstHigh, firstControl] = [0, 0, -1, -1];
  for (let i = 0; i < utf8.length; i++) {
    const byte = utf8[i] as number;
    if (byte < 0xc0) continue;
    if (high++ === 0) firstHigh = i;
    if (byte !== 0xc2 || (utf8[i + 1] as number) > 0x9f) continue;
    if (controls++ === 0) firstControl = i;
  }
  const lineOf = (end: number): number =>
    utf8.subarray(0, end).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  if (controls > 1 && controls * 10 >= high) return { what: 'control characters', line: lineOf(firstControl) };
  return isLikely || high < ENOUGH
    ? null
    : { what: 'characters that do not stand so in words', line: lineOf(firstHigh) };
}

/**
 * In the encoding that was stated. What the bytes contradict is refused: it would be read as a file without a parts list, or with
 * words in it that nobody wrote.
 */
function forced(bytes: Uint8Array, label: string): Utf8Text {
  let encoding: string;
  try {
    encoding = encodingName(label);
  } catch (cause) {
    throw new ReadError(
      'encoding-unknown',
      `"${label}" is no encoding that is known here.`,
      'Use a WHATWG label such as utf-8, utf-16le, windows-1252, shift_jis, gb18030, big5 or euc-kr, or ibm437, ibm850, ibm852, ibm857.',
      {},
      { cause },
    );
  }
  const mark = byteOrderMark(bytes);
  const body = mark === encoding ? bytes.subarray(mark === 'utf-8' ? 3 : 2) : bytes;
  const why = mark === encoding ? null : whyNot(bytes, encoding, mark);
  const converted = why === null ? convert(body, encoding) : null;
  const doubt = converted === null ? null : doubtOf(converted.bytes, true);
  if (converted !== null && doubt === null) return converted;
  throw new ReadError(
    'encoding-mismatch',
    `The file is not ${why === null ? 'valid ' : ''}${encoding}, the encoding it was to be read in${why !== null ? `: ${why}` : doubt !== null ? `: it would hold ${doubt.what}` : ''}.`,
    'Leave the encoding out ("encoding" in the configuration, --encoding), so that it is found, or name the right one.',
    doubt === null ? {} : { line: doubt.line },
  );
}

/** Decodes with replacement characters where the bytes are broken, and says so. */
function lenient(bytes: Uint8Array, encoding: string): Utf8Text {
  const strict = transcode(bytes, encoding, true);
  if (strict !== null) return { bytes: strict, encoding, note: null };
  const converted = transcode(bytes, encoding, false) ?? bytes;
  return { bytes: converted, encoding, note: `some bytes are not valid ${encoding} and were replaced by U+FFFD` };
}

/** A UTF-8 file into which a few bytes of another encoding came (two exports pasted together). */
function nearlyUtf8(bytes: Uint8Array): Utf8Text | null {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let k = 0;
    while (k < follow && ((bytes[i + k + 1] ?? 0) & 0xc0) === 0x80) k++;
    if (follow > 0 && byte < 0xf5 && k === follow) {
      valid++;
      i += follow;
    } else broken++;
  }
  if (valid < 2 || valid < 2 * broken) return null;
  const text = lenient(bytes, 'utf-8');
  return valid >= 10 * broken && valid >= 10 ? text : isPlausible(text.bytes) ? text : null;
}

/** Whether a text in which there is little to go by has, beside what is broken, letters that stand together in words. */
function isPlausible(utf8: Uint8Array): boolean {
  const text = new TextDecoder().decode(utf8).replaceAll('\ufffd', '');
  return (
    ['windows-1252', 'windows-1250', 'windows-1251'].some((page) => decodingCost(text, page) < 0.3) ||
    Object.keys(COMMON).some((page) => uncommonCost(text, page) < 0.15 && /[\u3000-\u9fff\uac00-\ud7af]/.test(text))
  );
}

/** Cost from which on a text without a header of known words is none. */
const UNLIKELY = 1.3;

/**
 * Words of a header that a decoding may hold by chance whose other text is none: what damages a header may leave a word in it that is
 * known ("Änd.nr." is no "nr.").
 */
const BY_CHANCE = 1.5;
const worthOf = ({ score, cost }: Judged): number => (cost < UNLIKELY ? score : score - BY_CHANCE);
/** Header words by which one page is better than another of which more can be said. */
const A_WORD = 1;

/** An encoding with the sample as it reads in it. */
interface Judged {
  readonly encoding: string;
  readonly text: string;
  readonly cost: number;
  /** Header words. */
  readonly score: number;
}

/** Encodings by how well they fit. */
function ranked(
  bytes: Uint8Array,
  scoreSample: ReadOptions['scoreSample'],
): { readonly encoding: string; readonly isLikely: boolean }[] {
  const sample = sampleOf(bytes);
  const scored = (read: Omit<Judged, 'score'>): Judged => ({
    ...read,
    score: findDialect(encoder.encode(read.text), scoreSample).score,
  });
  const judged = CANDIDATES.flatMap((encoding) => reading(sample, encoding) ?? []).map(scored);
  // Sorting is stable: the order of the candidates decides between equals.
  judged.sort((a, b) => worthOf(b) - worthOf(a) || a.cost - b.cost);
  const held = new Map(judged.map((one) => [one.encoding, one]));
  for (const encoding of CHALLENGERS) {
    const read = held.get(encoding) ?? reading(sample, encoding);
    if (read === null || read.cost >= UNLIKELY || read.text === judged[0]?.text) continue;
    const challenger = held.get(encoding) ?? scored(read);
    if (isBetter(challenger, judged[0])) judged.unshift(challenger);
  }
  return judged.map(({ encoding, cost, text }) => ({
    // Its eight further letters are lines of boxes in the other page, which stand beside no letter.
    encoding: encoding === 'koi8-r' && BOXED.test(text) ? 'koi8-u' : encoding,
    isLikely: cost < UNLIKELY,
  }));
}

const BOXED = /[\u2550-\u256c]\p{Script=Cyrillic}|\p{Script=Cyrillic}[\u2550-\u256c]/u;

function reading(sample: Uint8Array, encoding: string): Omit<Judged, 'score'> | null {
  const text = decodeSample(sample, encoding) ?? decodeBroken(sample, encoding);
  if (text === null) return null;
  const pairs = multibyteCost(sample, encoding);
  return { encoding, text, cost: pairs === null ? decodingCost(text, encoding) : pairs + uncommonCost(text, encoding) };
}

/** How much more probable words have to make a page: a page of Windows is met more often, and one of DOS seldom now. */
const [LEAST_BETTER, LEAST_FOR_DOS] = [8, 11];
/** How much better letters have to stand in a page that no words are known of, or that double bytes make sense in. */
const LEAST_CHEAPER = 0.1;

/** Whether a page is the one that the file is in, rather than the best one so far. */
function isBetter(challenger: Judged, best: Judged | undefined): boolean {
  if (best === undefined) return true;
  if (Math.abs(challenger.score - best.score) >= A_WORD) return challenger.score > best.score;
  if (!areOfOneKind(challenger, best)) return isOfWords(challenger) && challenger.cost + LEAST_CHEAPER < best.cost;
  const least =
    challenger.encoding.startsWith('ibm') && !best.encoding.startsWith('ibm') ? LEAST_FOR_DOS : LEAST_BETTER;
  return unlikeness(challenger) + least <= unlikeness(best);
}

/** The head, where the header is, and the surroundings of the first bytes beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const head = bytes.subarray(0, lineEnd(bytes, SAMPLE / 2));
  if (first < SAMPLE / 2) return bytes.subarray(0, lineEnd(bytes, SAMPLE));
  const from = lineEnd(bytes, Math.max(head.length, first - 1024));
  const tail = bytes.subarray(Math.min(from, first), lineEnd(bytes, first + SAMPLE / 2));
  const sample = new Uint8Array(head.length + tail.length);
  sample.set(head);
  sample.set(tail, head.length);
  return sample;
}

/** Just behind the next line feed, so that no character is cut. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(0x0a, at);
  return found < 0 || found - at > SAMPLE ? Math.min(at, bytes.length) : found + 1;
}

function decodeSample(sample: Uint8Array, encoding: string): string | null {
  try {
    // `stream` forgives a character that the end of the sample cuts.
    return createDecoder(encoding, true).decode(sample, { stream: true });
  } catch {
    return null;
  }
}

/** The same with a few broken characters in it. */
function decodeBroken(sample: Uint8Array, encoding: string): string | null {
  try {
    const text = createDecoder(encoding, false).decode(sample, { stream: true });
    const { broken, sound } = countBroken(encoder.encode(text));
    return broken * PER_BROKEN <= sound ? text : null;
  } catch {
    return null;
  }
}

function transcode(bytes: Uint8Array, encoding: string, fatal: boolean): Uint8Array | null {
  if (encoding === 'utf-8' && utf8Length(bytes) >= 0) return bytes;
  const decoder = createDecoder(encoding, fatal);
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for (let from = 0; from < bytes.length || from === 0; from += CHUNK) {
      const text = decoder.decode(bytes.subarray(from, from + CHUNK), { stream: from + CHUNK < bytes.length });
      const piece = encoder.encode(text);
      pieces.push(piece);
      total += piece.length;
    }
  } catch {
    return null;
  }
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const joined = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
