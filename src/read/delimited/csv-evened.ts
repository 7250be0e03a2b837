import { type Dialect, findDialect, type ScoreSample } from './csv-dialect.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
/** Share of lines with as many columns, where tabs do not only part but align. */
const EVEN_TABS = 0.8;
/** From this score on columns are no chance. */
const SURE = 2;
/** Share of lines with as many columns, below which what stands within the quotes is no table either. */
const LEAST_EVEN = 0.5;
/** Lines that show how the file is written. */
const LEAST_LINES = 2;

/** A text as it is to be parted, how, and what was done to it for that; null: it is as it stood. */
interface Evened {
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  readonly note: string | null;
}

/** The text with one tab for several that align, or what stands within the quotes where every line stands in some, if that parts it better. */
export function evened(bytes: Uint8Array, scoreSample: ScoreSample): Evened {
  const dialect = findDialect(bytes, scoreSample);
  const single = dialect.delimiter === TAB && dialect.constancy < EVEN_TABS ? withSingleTabs(bytes) : null;
  if (single !== null) {
    const even = findDialect(single, scoreSample);
    if (even.delimiter === TAB && even.constancy >= EVEN_TABS && even.score >= dialect.score)
      return { bytes: single, dialect: even, note: 'several tabs part two columns as one does' };
  }
  const within = dialect.score >= SURE ? null : unwrapped(bytes);
  if (within !== null) {
    const inner = findDialect(within, scoreSample);
    if (inner.delimiter >= 0 && inner.score > dialect.score && inner.constancy >= LEAST_EVEN)
      return { bytes: within, dialect: inner, note: 'every line stands in quotes as a whole' };
  }
  return { bytes, dialect, note: null };
}

/**
 * `"A-1,""Magnet, N42"",3"`: the text of a file in which every line stands in quotes as a whole, as a spreadsheet leaves one that it had
 * opened as a single column; null: it is none. Lines stay where they are.
 */
function unwrapped(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== QUOTE) return null;
  const out = new Uint8Array(bytes.length);
  let held = 0;
  let lines = 0;
  for (let at = 0; at < bytes.length;) {
    let end = at;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    // Programs that write so leave a separator of their own behind it: `"A-1,Magnet,3";;`
    let last = end;
    while (last > at && isSeparator(bytes[last - 1])) last--;
    if (last > at) {
      if (last - at < 2 || bytes[at] !== QUOTE || bytes[last - 1] !== QUOTE) return null;
      for (let i = at + 1; i < last - 1; i++) {
        // A quote that is not doubled ends a text: the line is several.
        if (bytes[i] === QUOTE && (i + 1 >= last - 1 || bytes[++i] !== QUOTE)) return null;
        out[held++] = bytes[i] as number;
      }
      lines++;
    }
    while (end < bytes.length && (bytes[end] === LF || bytes[end] === CR)) out[held++] = bytes[end++] as number;
    at = end;
  }
  return lines < LEAST_LINES ? null : out.subarray(0, held);
}

/** A semicolon, a comma, a tab or a blank. */
const isSeparator = (byte: number | undefined): boolean =>
  byte === 0x3b || byte === 0x2c || byte === 0x09 || byte === 0x20;

/** The text with one tab where several stand behind each other, as people align columns by them; null: nowhere do several stand. */
function withSingleTabs(bytes: Uint8Array): Uint8Array | null {
  let at = bytes.indexOf(TAB);
  while (at >= 0 && bytes[at + 1] !== TAB) at = bytes.indexOf(TAB, at + 1);
  return at < 0 ? null : bytes.filter((byte, i) => byte !== TAB || bytes[i - 1] !== TAB);
}
