import { widthOf } from '../terminal/text.ts';

/*
 * How high a row of wrapped text has to be: programs that open a workbook do not reckon it again where a file states it, and a file that
 * does not state it shows one line in some of them. Widths are those of Calibri, in units of a column (the digit 0 at 11 points), at 10
 * points; a little more than measured, since a line that is cut off is worse than one that is empty.
 */

/** Points from line to line. */
const LINE = 13.5;
const AROUND = 3;
/** The most that Excel knows. */
const HIGHEST = 409;
/** More than the highest row shows. */
const LONGEST = 6000;

const NARROW = /[iljtfrI.,;:'’|!()[\]{}]/u;
const WIDE = /[mwMW@%—…&]/u;
const CAPITAL = /\p{Lu}/u;

/** Width of one character; of a script with wide signs those that terminals give two columns. */
function widthOfCharacter(character: string): number {
  if (character === ' ') return 0.45;
  if (NARROW.test(character)) return 0.5;
  if (WIDE.test(character)) return 1.3;
  if (/\d/.test(character)) return 1;
  if (CAPITAL.test(character)) return 1.12;
  const columns = widthOf(character);
  return columns === 1 ? 0.95 : columns * 0.98;
}

const widths = new Map<string, number>();

/** Width of a text at 10 points, in units of a column. */
function measured(text: string): number {
  let width = 0;
  for (const character of text) {
    let own = widths.get(character);
    if (own === undefined) widths.set(character, (own = widthOfCharacter(character)));
    width += own;
  }
  return width;
}

/**
 * Lines that a text takes in a column, words kept whole where they fit.
 *
 * @param scale size of its letters beside those of 10 points, and bold ones
 */
export function linesIn(text: string, column: number, scale = 1): number {
  const room = Math.max(4, column / scale);
  let lines = 0;
  for (const line of text.slice(0, LONGEST).split('\n')) {
    let used = -Infinity;
    for (const word of line.split(' ')) {
      const own = measured(word);
      used += 0.45 + own;
      if (used > room || used < 0) {
        // A longer word goes on below, and is broken there where it has to be.
        const full = Math.max(1, Math.ceil(own / room));
        lines += full;
        used = own - (full - 1) * room;
      }
    }
  }
  return lines;
}

/** Points of a row of so many lines. */
export const heightOf = (lines: number, least = 0): number =>
  Math.min(HIGHEST, Math.max(least, lines === 1 ? 16 : lines * LINE + AROUND));
