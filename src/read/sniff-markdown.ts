export const LINE_END = /\r\n|\n|\r/;

/** Only bars, dashes, colons and blanks: what the row below a header is made of. */
const MARKS = /^[|:\- \t>]+$/;
const DASHES = /^:?-+:?$/;

/** Number of cells of the row below the header of a table, `| --- | :-: |`; 0: it is none. */
function ruled(line: string | undefined): number {
  if (line === undefined || line.length > 4000 || !line.includes('|') || !MARKS.test(line)) return 0;
  const cells = cellsOf(line).map((cell) => cell.trim());
  return cells.every((cell) => DASHES.test(cell)) ? cells.length : 0;
}

export const isRule = (line: string | undefined): boolean => ruled(line) > 0;

/** Whether a table begins at a line: a row of cells, and below it one of dashes for as many. */
export function beginsTable(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!line.includes('|') || isRule(line)) return false;
  const below = ruled(lines[at + 1]);
  return below > 0 && cellsOf(line).length === below;
}

/** Cells of a row: a bar with a backslash before it is part of its cell, and one at either end is an edge. */
export function cellsOf(line: string): string[] {
  const row = line.replace(/^[ \t]{0,40}>[ \t]?/, '').trim();
  const cells: string[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  for (let at = from; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '|') {
      cells.push(row.slice(from, at));
      from = at + 1;
    }
  }
  if (from < row.length) cells.push(row.slice(from));
  return cells;
}

/** Whether a text holds a table of Markdown, and not in a field that is quoted. */
export function isMarkdown(text: string): boolean {
  if (!text.includes('|') || !text.includes('-')) return false;
  const lines = text.split(LINE_END);
  let quotes = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const own = line.split('"').length - 1;
    // A quote that a line leaves open goes on below it, but for one behind an edge bar: an inch in a header.
    const isWhole = own % 2 === 0 || line.trimStart().startsWith('|');
    if (quotes % 2 === 0 && isWhole && beginsTable(lines, at)) return true;
    quotes += own;
  }
  return false;
}
