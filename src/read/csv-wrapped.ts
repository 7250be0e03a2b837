const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** Lines that show how the file is written. */
const LEAST_LINES = 2;

/**
 * `"A-1,""Magnet, N42"",3"`: the text of a file in which every line stands in quotes as a whole, as a spreadsheet leaves one that it had
 * opened as a single column; null: it is none. Lines stay where they are.
 */
export function unwrapped(bytes: Uint8Array): Uint8Array | null {
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

const TAB = 0x09;

/** The text with one tab where several stand behind each other, as people align columns by them; null: nowhere do several stand. */
export function withSingleTabs(bytes: Uint8Array): Uint8Array | null {
  let at = bytes.indexOf(TAB);
  while (at >= 0 && bytes[at + 1] !== TAB) at = bytes.indexOf(TAB, at + 1);
  return at < 0 ? null : bytes.filter((byte, i) => byte !== TAB || bytes[i - 1] !== TAB);
}
