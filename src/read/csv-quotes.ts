import { ReadError } from '../errors.ts';

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
  #stray = 0;
  #lastStray = false;

  record(fields: number, filled: number, stray: number): void {
    this.#lastStray = stray > 0;
    if (stray > 0) {
      this.#stray++;
      if (this.#suspects.length < MOST_SUSPECTS) this.#suspects.push({ line: stray, fields });
    } else if (filled > 0) this.#widths.set(fields, (this.#widths.get(fields) ?? 0) + 1);
  }

  /**
   * @param closed whether the file ends in a line end
   * @throws ReadError `csv-quotes` with the line, `csv-truncated` where the file ends inside a quoted text
   */
  finish(closed: boolean): void {
    const width = this.#commonWidth();
    if (width === 0) return;
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
