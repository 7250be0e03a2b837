import { isCjk, type Normalised } from '../text/normalise.ts';
import { isHebrew } from '../text/word-codes.ts';

/** How a segment hangs on what stands before it. `for`: what it names is elsewhere; `with`: it is included. */
export type SegmentRole = 'main' | 'for' | 'with' | 'and' | 'bracket';

/** A clause of a text, as char indexes, the end not in it, and what it is to the rest. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly role: SegmentRole;
}

/** A place where a word of the vocabulary cuts the text (a preposition, a conjunction). */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly role: 'for' | 'with' | 'and' | 'main';
}

const HARD = new Set(['|', ';', ',', ':', '/', '\n', '\t', '、', '。', '→', '•', '·', '"']);
const AND = new Set(['+', '&']);
const OPEN = new Set(['(', '[', '{', '<', '【', '「', '“']);
const CLOSE = new Set([')', ']', '}', '>', '】', '」', '”']);

/** `Speaker 4" 20 W grille`: a mark behind a figure is an inch unless it closes a name: `Motor "775" 12 V`. */
function isInch(folded: string, at: number): boolean {
  if (!/[\d½¼¾]/.test(folded.charAt(at - 1))) return false;
  const before = Math.max(folded.lastIndexOf('"', at - 1), folded.lastIndexOf('“', at - 1));
  return before < 0 || /\d/.test(folded.charAt(before - 1)) || /\s/.test(folded.charAt(before + 1));
}

function isSeparatingDash(text: Normalised, at: number): boolean {
  const { folded } = text;
  if (folded.charAt(at) !== '-') return false;
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + 1);
  if (before === ' ' && after === ' ') return true;
  // Between CJK words a dash separates; between Latin letters and digits it joins.
  return isCjk(folded.charCodeAt(at - 1)) || isCjk(folded.charCodeAt(at + 1));
}

/** "Lautsprecher 8 Ohm. Robuste Holzgehäuse", "Stepper motor. Cable included": a point behind a word or a size, and words behind it. "Mot. synchr." has none. */
const endsSentence = ({ cased }: Normalised, at: number): boolean =>
  /(?:\p{Ll}{4}|\d ?(?:[Oo]hms?|Ω|mm|cm|k?g|V|k?W|Hz|Nm|rpm)|\d[x×]\d{1,3}|\p{L} \d{1,3})$/u.test(
    cased.slice(Math.max(0, at - 6), at),
  ) && /^ \p{Lu}\p{Ll}{2,}(?: [\p{L}\d&/-]{1,30})/u.test(cased.slice(at + 1, at + 80));

const JOINED = /^\p{L}{3,14} (?:motor|servo)s?(?!\p{L})/u;

/** ステッピング&DCモータドライバ: two words before one noun. */
function joinsCjk(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  return before > 32 && after > 32 && (isCjk(before) || isCjk(after));
}

/** 灯带、水位、TT 马达、SG90 舵机: things of which none describes another; in Japanese such a mark is any comma. */
const enumerates = (folded: string): boolean => /、.*、.*、/.test(folded) && !/[\u3041-\u30fa]/.test(folded);

/**
 * Cuts a text into the groups whose head noun is asked for. Punctuation cuts, brackets nest one level, prepositions and
 * conjunctions cut and say how the rest hangs on.
 */
export function segmentsOf(text: Normalised, cuts: readonly Cut[]): Segment[] {
  const { folded } = text;
  const segments: Segment[] = [];
  let start = 0;
  let role: SegmentRole = 'main';
  let depth = 0;
  let cut = 0;
  const close = (end: number, next: number, nextRole: SegmentRole): void => {
    if (folded.slice(start, end).trim() !== '') segments.push({ start, end, role });
    start = next;
    role = nextRole;
  };
  for (let i = 0; i < folded.length; i++) {
    const at = cuts[cut];
    if (at?.start === i) {
      cut++;
      // "driver for solenoids and voice coils": the list goes on being what it is for.
      // "For compatibility with the hub motor", "for cylinders with magnet": the motor, or the magnet, is elsewhere.
      const continues =
        (role as SegmentRole) === 'for' &&
        (at.role === 'and' ||
          // "Prevents jitter of the servo"; "for printers, set of 4 motors" begins anew.
          (at.role === 'main' &&
            / ?of ?/.test(folded.slice(i, at.end)) &&
            !/(?:set|pack|kit|pair|lot|box|bag)s? ?$/.test(folded.slice(Math.max(start, i - 8), i)) &&
            !/[,/]\s*$/.test(folded.slice(Math.max(0, start - 2), start))) ||
          (at.role === 'with' &&
            /^\s*(?:use|compatib\w+|connection|pairing|kompatib\w+|verwendung|uso|utilisation|cyl\.?|cylinders?)\s*$/.test(
              folded.slice(start, i),
            )));
      close(i, at.end, continues ? 'for' : at.role);
      i = at.end - 1;
      continue;
    }
    const code = folded.charCodeAt(i);
    // Letters, digits and blanks cut nothing.
    if ((code >= 97 && code <= 122) || code === 32 || (code >= 48 && code <= 57)) continue;
    const char = folded.charAt(i);
    if (char === '.' && depth === 0 && folded.charAt(i + 1) === ' ' && endsSentence(text, i)) {
      close(i, i + 1, 'main');
      continue;
    }
    // `w/` is a preposition, `1/2` a number, `/` between digits no separator.
    if (char === '/' && /\d/.test(folded.charAt(i - 1)) && /\d/.test(folded.charAt(i + 1))) continue;
    // "I/O board", "A/C motor": two letters are one word.
    if (
      char === '/' &&
      /(?:^|[^a-z0-9])[a-z]$/.test(folded.slice(Math.max(0, i - 2), i)) &&
      /^[a-z](?![a-z0-9])/.test(folded.slice(i + 1, i + 3))
    )
      continue;
    // "Wiper/washer motor": two names before one noun.
    if (char === '/' && /\p{L}{3}$/u.test(folded.slice(0, i)) && JOINED.test(folded.slice(i + 1, i + 40))) continue;
    if ((char === ',' || char === ':') && /\d/.test(folded.charAt(i - 1)) && /\d/.test(folded.charAt(i + 1))) continue;
    // Before the last letter of an abbreviation: 10 מ"מ.
    if (char === '"' && isHebrew(folded.charCodeAt(i - 1)) && isHebrew(folded.charCodeAt(i + 1))) continue;
    if ((char === '"' || char === '”') && isInch(folded, i)) continue;
    // "Nd:YAG", "Cr4+:YAG".
    if (char === ':' && /[a-z+]/.test(folded.charAt(i - 1)) && /[a-z]/.test(folded.charAt(i + 1))) continue;
    if (char === '>' && folded.charAt(i - 1) === ' ' && /^ \p{L}{2}/u.test(folded.slice(i + 1, i + 4))) {
      // "Reticle stage > linear motor": the last step of a path is the thing, those before it are where it is.
      close(i, i + 1, 'main');
      for (const [at, segment] of segments.entries()) segments[at] = { ...segment, role: 'for' };
    } else if (OPEN.has(char)) {
      close(i, i + 1, 'bracket');
      depth++;
    } else if (CLOSE.has(char)) {
      if (depth > 0) depth--;
      close(i, i + 1, depth > 0 ? 'bracket' : 'main');
    } else if (char === '&' && joinsCjk(folded, i)) {
      continue;
    } else if (AND.has(char) && folded.charAt(i + 1) !== ':') {
      // "(+ magnet)": what the bracket adds is there as well.
      const opens = depth > 0 && folded.slice(start, i).trim() === '';
      close(i, i + 1, opens ? 'with' : depth > 0 ? 'bracket' : 'and');
    } else if (HARD.has(char) || isSeparatingDash(text, i)) {
      // "for X, Y" and "for X/Y" go on listing what it is for; a new clause starts only at a stronger mark.
      const next: SegmentRole =
        depth > 0
          ? 'bracket'
          : char === '、' && enumerates(folded)
            ? 'and'
            : (char === ',' || char === '/') && (role as SegmentRole) === 'for'
              ? 'for'
              : 'main';
      close(i, i + 1, next);
    }
  }
  close(folded.length, folded.length, 'main');
  return segments;
}

/** Index of the segment that a place is in; -1: none. */
export function segmentAt(segments: readonly Segment[], at: number): number {
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (at >= segment.start && at < segment.end) return i;
  }
  return -1;
}

/** The segment of a word; of one that opens with a bracket ("(Nd,Dy)2Fe14B") the one that it ends in. */
export function segmentOf(segments: readonly Segment[], start: number, end: number): number {
  const at = segmentAt(segments, start);
  return at < 0 ? segmentAt(segments, end - 1) : at;
}
