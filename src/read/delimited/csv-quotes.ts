import { ReadError } from '../../errors.ts';

/** A quote that never closes is suspected in this many records at most; the first that does not fit is an error. */
const MOST_SUSPECTS = 200;

/**
 * Tells a stray quote that is a character (`5" disk`, an inch mark) from one whose closing partner is lost. Read as a
 * character it must leave the record as wide as the others; else delimiters inside the text were taken for real ones, and
 * every cell behind it stands in the wrong column.
 */
export class QuoteCheck {
  readonly #widths = new Map<number, number>();
  readonly #suspects: { readonly line: number; readonly fields: number }[] = [];
  /** Records of several lines, by the bytes that they take. */
  readonly #spanning: { readonly line: number; readonly from: number; readonly to: number }[] = [];
  #stray = 0;
  #lastStray = false;

  record(fields: number, filled: number, stray: number): void {
    this.#lastStray = stray > 0;
    if (stray > 0) {
      this.#stray++;
      if (this.#suspects.length < MOST_SUSPECTS) this.#suspects.push({ line: stray, fields });
    } else if (filled > 0) this.#widths.set(fields, (this.#widths.get(fields) ?? 0) + 1);
  }

  /** A record whose quoted texts hold line ends. */
  spanning(line: number, from: number, to: number): void {
    if (this.#spanning.length < MOST_SUSPECTS) this.#spanning.push({ line, from, to });
  }

  /** @throws ReadError `csv-quotes` with the line, `csv-truncated` where the file ends inside a quoted text */
  finish(bytes: Uint8Array, delimiter: number): void {
    const width = this.#commonWidth();
    if (width === 0) return;
    for (const { line, from, to } of this.#spanning) {
      const swallowed = swallowedLines(bytes.subarray(from, to), delimiter, width);
      if (swallowed > 0) throw pairError(line, line + swallowed - 1);
    }
    const closed = /[\r\n]/.test(String.fromCharCode(bytes.at(-1) ?? 0));
    const bad = this.#suspects.find(({ fields }) => fields !== width);
    if (bad === undefined) return;
    const last = this.#lastStray && this.#stray === 1;
    if (last && !closed && bad.fields < width) {
      throw new ReadError(
        'csv-truncated',
        `The file ends inside a quoted text that opens on line ${String(bad.line)}: it is cut off.`,
        'Export or copy it again, and compare its size with the original.',
        { line: bad.line },
      );
    }
    throw new ReadError(
      'csv-quotes',
      `A quote opens on line ${String(bad.line)} and never closes, and without it the line has ${String(bad.fields)} fields where the others have ${String(width)}.`,
      'Close the quote on that line (a quote inside a quoted text is written twice), or export the file as .xlsx.',
      { line: bad.line },
    );
  }

  /** Number of fields of most records; 0 when less than half of them agree. */
  #commonWidth(): number {
    let width = 0;
    let most = 0;
    let all = 0;
    for (const [fields, count] of this.#widths) {
      all += count;
      if (count > most) {
        most = count;
        width = fields;
      }
    }
    return most * 2 > all ? width : 0;
  }
}

/** Below this width a text with line ends may have as many separators on two lines as a record, by chance. */
const WIDE = 5;

/**
 * Lines of a record that are records themselves, 0 if they are not: a quote that lost its partner closes at the next one that did,
 * and all lines between become one text. Each of them is then as wide as a record, the first and the last among them; the lines of an
 * address or of a note are not, and where they have commas, blanks follow.
 */
function swallowedLines(bytes: Uint8Array, delimiter: number, width: number): number {
  if (width < 2) return 0;
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/);
  const mark = String.fromCharCode(delimiter);
  const isRecord = (line: string): boolean => {
    const fields = line.split(mark);
    return fields.length === width && fields.filter((field) => /[\p{L}\p{N}]/u.test(field)).length >= 2;
  };
  // Where other texts of the record are in quotes too, these are paired as they were written.
  if (lines[0]?.split('"').length !== 2 || lines.at(-1)?.split('"').length !== 2) return 0;
  if (lines.length < (width < WIDE ? 3 : 2) || !isRecord(lines[0]) || !isRecord(lines.at(-1) ?? '')) return 0;
  const inner = lines.slice(1, -1);
  if (inner.filter(isRecord).length * 5 < inner.length * 4) return 0;
  if (width < WIDE && lines.slice(1).some((line) => line.includes(`${mark} `))) return 0;
  return lines.length;
}

function pairError(first: number, last: number): ReadError {
  return new ReadError(
    'csv-quotes',
    `A quoted text runs from line ${String(first)} to line ${String(last)} over lines that are as wide as the others, so a quote was lost and all of them became one text.`,
    'Close the quote on its first line, or double it where it is an inch mark (a quote inside a quoted text is written twice), or export the file as .xlsx.',
    { line: first },
  );
}
