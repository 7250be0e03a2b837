import { latexAsItems } from './latex-items.ts';
import { asciidocFrom, type Drawn, fromOrg, simpleFrom, titlesOf } from './simple-tables.ts';

/**
 * Tables that are drawn in a text, as tables of Markdown, whose reader they are given to. A row may go on over several lines:
 *
 *     +-----+----------------+      ┌─────┬────────────────┐        -----------------------
 *     | Qty | Part           |      │ Qty │ Part           │        Qty   Part
 *     +=====+================+      ├─────┼────────────────┤        ----- -----------------
 *     | 1   | Switch         |      │ 1   │ Switch         │        1     Switch
 *     |     | (loudspeaker)  |      │     │ (loudspeaker)  │              (loudspeaker)
 *     +-----+----------------+      └─────┴────────────────┘
 *     | 2   | Servo motor    |      │ 2   │ Servo motor    │        2     Servo motor
 *     +-----+----------------+      └─────┴────────────────┘        -----------------------
 *
 * The first two are drawn by reStructuredText, Emacs, pandoc and programs for terminals, the third by pandoc. What is typed with tabs, and
 * has dashes below each word of its header, is a table, too.
 */

const LONGEST = 4000;
/** Signs that lines are drawn with, as those that ASCII has for them. */
const DRAWN: Readonly<Record<string, string>> = { '│': '|', '┃': '|', '║': '|', '─': '-', '━': '-', '═': '=' };
const CORNER = /[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜┏┳┓┣╋┫┗┻┛╭╮╯╰┝┿┥┠╂┨]/g;

const EDGE = /^\+(?:[-=:]{1,400}\+){2,200}$/;
const FRAME = /^\s{0,40}-{12,}\s*$/;
const PARTED = /^\s{0,40}-{2,}(?: {1,4}-{2,}){1,60}\s*$/;
/** A header of a table of pandoc has no more lines. */
const MOST_HEADERS = 8;

/** Lines of a text, as many as there are, with its drawn tables as tables of Markdown; the same where it has none. */
export function withDrawnTables(lines: readonly string[]): readonly string[] {
  let changed: string[] | null = null;
  for (let at = 0; at < lines.length; at++) {
    const table =
      gridFrom(lines, at) ??
      framedFrom(lines, at) ??
      tabbedFrom(lines, at) ??
      asMarkdown(simpleFrom(lines, at) ?? asciidocFrom(lines, at));
    if (table === null) continue;
    changed ??= [...lines];
    for (const [index, line] of table.entries()) changed[at + index] = line;
    at += table.length - 1;
  }
  return changed ?? lines;
}

/** A text with the titles and tables of Org, reStructuredText and AsciiDoc as Markdown has them. */
export const shownAsMarkdown = (text: string): string =>
  latexAsItems(titlesOf(withDrawnTables(fromOrg(text.split(/\r\n|\n|\r/))))).join('\n');

/** A line that draws, in ASCII. */
function plain(line: string): string {
  if (line.length > LONGEST) return '';
  return /[─-╿]/.test(line)
    ? line
        .replace(CORNER, '+')
        .replace(/[│┃║─━═]/g, (sign) => DRAWN[sign] ?? sign)
        .trim()
    : line.trim();
}

/** The table whose upper edge is at a line; null: there is none. */
function gridFrom(lines: readonly string[], at: number): string[] | null {
  if (!/[+─━═]/.test(lines[at] ?? '') || !EDGE.test(plain(lines[at] as string))) return null;
  const rows: string[][] = [[]];
  const starts: number[] = [at + 1];
  let end = at + 1;
  let edges = 1;
  for (; end < lines.length; end++) {
    const line = plain(lines[end] as string);
    if (EDGE.test(line)) {
      edges++;
      rows.push([]);
      starts.push(end + 1);
    } else if (line.startsWith('|') && line.endsWith('|') && line.length > 2) rows.at(-1)?.push(line);
    // The rest of a cell that is empty from here on.
    else break;
  }
  const [header, ...others] = rows.map((row) => row.map(cellsOfGrid));
  if (header === undefined || header.length === 0 || edges < 2) return null;
  const width = Math.max(...rows.flat().map((line) => cellsOfGrid(line).length));
  // Above, below the header and at the end: what stands between is a row each. With more edges they part the rows.
  const isRuled = edges > 3;
  const drawn = new Array<string>(end - at).fill(BAR);
  drawn[0] = '';
  const ruleAt = starts[1] === undefined ? -1 : starts[1] - 1 - at;
  if (ruleAt < 1) return null;
  drawn.fill('', 0, ruleAt);
  drawn[ruleAt - 1] = written(joined(header), width);
  drawn[ruleAt] = `|${'---|'.repeat(width)}`;
  others.forEach((row, index) => {
    const first = (starts[index + 1] as number) - at;
    if (isRuled && row.length > 0) drawn[first] = written(joined(row), width);
    else row.forEach((cells, line) => (drawn[first + line] = written(cells, width)));
  });
  return drawn;
}

/** What parts the cells of a grid. */
const BAR = '|';

const cellsOfGrid = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** A table of pandoc between two lines of dashes, whose rows are parted by empty lines. */
function framedFrom(lines: readonly string[], at: number): string[] | null {
  const top = lines[at] ?? '';
  if (top.length > LONGEST || !FRAME.test(top)) return null;
  let rule = at + 1;
  while (
    rule < lines.length &&
    rule <= at + MOST_HEADERS &&
    !PARTED.test((lines[rule] as string).slice(0, LONGEST)) &&
    (lines[rule] as string).trim() !== ''
  )
    rule++;
  const dashes = lines[rule] ?? '';
  if (rule === at + 1 || dashes.length > LONGEST || !PARTED.test(dashes)) return null;
  const starts = [...dashes.matchAll(/-{2,}/g)].map(({ index }) => index);
  let end = rule + 1;
  while (end < lines.length && !FRAME.test((lines[end] as string).slice(0, LONGEST))) end++;
  if (end >= lines.length) return null;
  const drawn = new Array<string>(end + 1 - at).fill(BAR);
  drawn.fill('', 0, rule - at);
  drawn[end - at] = '';
  const cellsOf = (line: string): string[] =>
    starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim());
  drawn[rule - at - 1] = written(joined(lines.slice(at + 1, rule).map(cellsOf)), starts.length);
  drawn[rule - at] = `|${'---|'.repeat(starts.length)}`;
  const body = lines.slice(rule + 1, end);
  // Without an empty line every line is a row.
  const isParted = body.some((line) => line.trim() === '');
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) drawn[rule + 1 + from - at] = written(joined(body.slice(from, to).map(cellsOf)), starts.length);
    from = -1;
  };
  body.forEach((line, index) => {
    if (line.trim() === '') close(index);
    else if (from < 0 || !isParted) {
      close(index);
      from = index;
    }
  });
  close(body.length);
  return drawn;
}

const TABS = /[ \t]{0,200}\t[ \t]{0,200}/;
const TABBED_DASHES = /^[ \t]{0,40}-{3,}(?: {0,20}\t[ \t]{0,40}-{3,}){1,60}[ \t]{0,40}$/;

/** A table whose cells several tabs align, with dashes below its header; it ends with a line without tabs. */
function tabbedFrom(lines: readonly string[], at: number): string[] | null {
  const dashes = lines[at + 1] ?? '';
  if (dashes.length > LONGEST || !TABBED_DASHES.test(dashes)) return null;
  const rows: string[][] = [];
  for (let line = lines[at]; line?.trim().includes('\t') && line.length <= LONGEST; line = lines[at + rows.length])
    rows.push(line.trim().split(TABS));
  const [header] = rows;
  if (header === undefined || rows.length < 3 || header.length !== rows[1]?.length) return null;
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells, row) => (row === 1 ? `|${'---|'.repeat(width)}` : written(cells, width)));
}

/** What was drawn otherwise: its rule moves where the reader looks for it, right below the header. */
function asMarkdown(table: Drawn | null): string[] | null {
  if (table === null) return null;
  const { rows, header, rule, lines, width } = table;
  const drawn = Array.from({ length: lines }, (_, at) => {
    const cells = rows.get(at);
    return cells === undefined ? (at < header ? '' : BAR) : written(cells, width);
  });
  if (rule > 0) drawn[header + 1] = `|${'---|'.repeat(width)}`;
  drawn[lines - 1] = '';
  return drawn;
}

/** Cells of lines that are one row. */
function joined(lines: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    lines
      .map((cells) => cells[column] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );
}

const written = (cells: readonly string[], width: number): string =>
  `|${Array.from({ length: width }, (_, column) => ` ${(cells[column] ?? '').replaceAll('|', '\\|')} |`).join('')}`;
