import type { Sheet } from '../../read/sheet.ts';

/** "..100-110", ". . Servo", "-- Servo", "|- Servo", "│   ├── Servo": how far below another line this one stands. */
const STEPS =
  /^[\s│┃|]{0,60}(?:[├└┣┗╰╠╚][─━═-]{0,4}|[|+`][-─]{1,4}|(?:([.+>*·•»›_–—-])\s?)(?:\1\s?){0,20})?\s{0,8}(?=[\p{L}\p{N}([#"'])/u;
const DRAWN = /[├└┣┗╰╠╚│┃]/u;
/** Fewer lines are slips of the hand, or numbers that begin with a dash. */
const LEAST_LINES = 3;
const LONGEST = 2000;

/** How far in a text begins that has such marks, 0 without any; `length`: what they take of it. */
function stepsOf(text: string): { readonly width: number; readonly length: number; readonly prefix: string } {
  const [prefix = '', mark] = STEPS.exec(text.slice(0, LONGEST)) ?? [];
  const marks = mark === undefined ? 0 : prefix.split(mark).length - 1;
  // The same mark again for each step, with or without blanks between.
  const width = marks > 0 && !/^\s/.test(prefix) ? marks : prefix.length;
  return { width, length: prefix.length, prefix };
}

/**
 * Takes the marks that draw a structure off a column of numbers or names, and gives the cells the indentation that they stand for. Lines that
 * go down one step at a time draw one; a dash in front of some, or a number that begins with a point, does not.
 */
export function readDrawnSteps(sheet: Sheet, column: number, firstRow: number, lastRow: number): void {
  const lines: { readonly row: number; readonly text: string; readonly width: number; readonly length: number }[] = [];
  let [drawn, marked] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const id = sheet.id(row, column);
    if (id === 0 || sheet.texts.struckOut.has(id)) continue;
    const text = sheet.text(row, column);
    const { width, length, prefix } = stepsOf(text);
    if (DRAWN.test(prefix)) drawn++;
    if (prefix.trim() !== '') marked++;
    lines.push({ row, text, width, length });
  }
  const widths = [...new Set(lines.map(({ width }) => width))].sort((a, b) => a - b);
  const ranks = lines.map(({ width }) => widths.indexOf(width));
  if (marked < LEAST_LINES || ranks[0] !== 0 || widths.length < (drawn > 0 ? 2 : 3)) return;
  if (ranks.some((rank, at) => rank > (ranks[at - 1] ?? 0) + 1)) return;
  lines.forEach(({ row, text, length }, at) => {
    if (length > 0)
      sheet.set(row, column, sheet.texts.intern(text.slice(length), sheet.texts.kind(sheet.id(row, column))));
    sheet.setIndent(row, column, ranks[at] ?? 0);
  });
}
