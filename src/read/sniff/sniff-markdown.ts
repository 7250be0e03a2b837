/** End of a line, as any system writes it. */
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

/** Whether a line is the one below the header of a Markdown table: `| --- | :-: |`. */
export const isRule = (line: string | undefined): boolean => ruled(line) > 0;

/** Empty lines that some editors put between all rows of a table. */
const MOST_EMPTY = 3;

/**
 * The line of dashes of a table that begins at a line: a row of cells, and below it dashes for as many, behind empty lines too where
 * both have bars at their ends; -1: none begins there.
 */
export function ruleOf(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (!line.includes('|') || isRule(line)) return -1;
  let below = at + 1;
  while (below - at <= MOST_EMPTY && lines[below]?.trim() === '') below++;
  const width = ruled(lines[below]);
  if (width === 0 || cellsOf(line).length !== width) return -1;
  return below === at + 1 || (isBarred(line) && isBarred(lines[below] ?? '')) ? below : -1;
}

/** Whether a table begins at a line. */
export const beginsTable = (lines: readonly string[], at: number): boolean => ruleOf(lines, at) >= 0;

/** A row with bars at both ends, which nothing but a table has. */
export function isBarred(line: string): boolean {
  const row = line.replace(/^[ \t]{0,40}>[ \t]?/, '').trim();
  return row.length > 2 && row.startsWith('|') && row.endsWith('|');
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

/** `|------+-----|` below the header of a table of Emacs Org. */
const ORG_RULE = /^[ \t]{0,40}\|-{2,400}(?:\+-{2,400}){1,100}\|?[ \t]{0,40}$/m;
/** A title above rows with bars at both ends, of which two and more have no empty line between them. */
const TITLED_ROWS =
  /^#{1,6} \S[^\n]{0,400}\r?\n(?:[ \t]*\r?\n){1,4}(?:\|(?=[^\n]*\|[^\n]*\|)[^\n]{1,4000}\|[ \t]*(?:\r?\n|$)){2}/m;

/** Whether a text holds a table of Markdown or of Org, and not in a field that is quoted. */
export function isMarkdown(text: string): boolean {
  if (!text.includes('|')) return false;
  if (ORG_RULE.test(text) || TITLED_ROWS.test(text)) return true;
  if (!text.includes('-')) return false;
  const lines = text.split(LINE_END);
  let isOpen = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const isWithin = isOpen;
    isOpen = leavesOpen(line, isWithin);
    // A quote that a line leaves open goes on below it, but for one behind an edge bar.
    const isWhole = !isOpen || line.trimStart().startsWith('|');
    if (!isWithin && isWhole && beginsTable(lines, at)) return true;
  }
  return false;
}

/** Whether a quote is open at the end of a line; behind a figure one is an inch, where none is open. */
function leavesOpen(line: string, isOpen: boolean): boolean {
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1))
    if (isOpen || !/[\d½¼¾⅛⅜⅝⅞]/u.test(line.charAt(at - 1))) isOpen = !isOpen;
  return isOpen;
}

/** Whether a text with a title or an item of Markdown has a table of HTML below it. */
export function holdsHtmlTable(text: string): boolean {
  const at = text.search(/^[ \t]{0,40}<table[\s>]/im);
  return at > 0 && /^\s{0,40}<tr[\s>]/im.test(text.slice(at)) && HEADING_OR_ITEM.test(text.slice(0, at));
}

/** What parts the cells of a line: a comma in prose has a blank behind it. */
const PARTS = /[\t;|]|,(?=\S)/g;

/**
 * Whether a table of HTML stands below prose, however long that is: neither within a field that is quoted, nor below lines that are parted
 * alike, which are a table of their own, nor beside lines that name a thing each.
 */
export function holdsTableBelowProse(text: string): boolean {
  const at = text.search(/^[ \t]{0,40}<table[\s>]/im);
  if (at <= 0) return false;
  const [table, above] = [text.slice(at), text.slice(0, at)];
  if ((table.match(/<tr[\s>]/gi)?.length ?? 0) < 2 || !/<t[dh][\s>]/i.test(table)) return false;
  if (leavesOpen(above, false)) return false;
  const widths = above.split(LINE_END).flatMap((line) => (line.trim() === '' ? [] : [line.match(PARTS)?.length ?? 0]));
  if (widths.some((width, index) => width > 0 && width === widths[index + 1])) return false;
  const beside = cutOut(text, '<table', '</table').split(LINE_END);
  return !beside.some((line, index) => isShortName(line) && isShortName(beside[index + 1] ?? ''));
}

/** Two such lines right below each other name a thing each, and beside tables nothing but lists would be read. */
const isShortName = (line: string): boolean =>
  /^[^<>]{2,60}$/.test(line) && /\p{L}{2}.*[^.!?:,;\s]\s{0,8}$/u.test(line);

/** Elements that a text of Markdown begins with: a title or a picture in the middle of the page, a notice, what may be folded. */
const OPENING = /^<(?:p|h[1-6]|div|center|a|img|br|hr|picture|details|sub|sup|b|i|strong|em|kbd|span|table)(?=[\s/>])/i;
/** What holds lines of its own that no Markdown is in. */
const CLOSED = ['table', 'pre', 'script', 'style', 'svg'];
const HEADING_OR_ITEM = /^(?:#{1,6} |[-*+] )\S/m;

/**
 * Whether a text that begins with a tag or a comment is Markdown all the same: text stands outside of all elements, as in no document
 * of XML, or below elements of HTML stands what only Markdown says.
 *
 * @param isWhole whether `text` is all of the file, so that its end may tell
 */
export function isMarkdownBehindTags(text: string, isWhole: boolean): boolean {
  const shown = withoutComments(text).trimStart();
  // Behind a comment alone: a title, a table.
  if (!shown.startsWith('<')) return HEADING_OR_ITEM.test(firstLines(shown)) || isMarkdown(shown);
  const [, name] = OPENING.test(shown) ? (/^<(\w+)/.exec(shown) ?? []) : [];
  if (name === undefined) return false;
  if (isMarkdown(shown)) return true;
  const isOneElement = !isWhole || shown.trimEnd().toLowerCase().endsWith(`</${name.toLowerCase()}>`);
  return !isOneElement && HEADING_OR_ITEM.test(withoutElements(shown));
}

const firstLines = (text: string): string => text.slice(0, 2000);

function withoutComments(text: string): string {
  return cutOut(text, '<!--', '-->');
}

function withoutElements(text: string): string {
  let rest = text;
  for (const name of CLOSED) rest = cutOut(rest, `<${name}`, `</${name}`);
  return rest;
}

/** A text without what stands between these marks; behind one that is not closed stands nothing. */
function cutOut(text: string, opening: string, closing: string): string {
  const folded = text.toLowerCase();
  let [kept, at] = ['', 0];
  for (;;) {
    const from = folded.indexOf(opening, at);
    if (from < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    const to = folded.indexOf(closing, from);
    if (to < 0) return kept;
    at = to + closing.length;
  }
}
