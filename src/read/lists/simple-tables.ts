import { cellsOf } from '../sniff/sniff-markdown.ts';

/**
 * Tables that other marks than those of Markdown are made with: the simple ones of reStructuredText, and those of AsciiDoc.
 *
 *     === ===========      |===
 *     Qty Type             |Part |Qty
 *     === ===========
 *     4   Rail 8 mm        |Nema 17
 *     2   Nema 17          |2
 *     === ===========      |===
 */

const LONGEST = 4000;
const RULED = /^[ \t]{0,40}={2,}(?: {1,40}={2,}){1,60}[ \t]*$/;
const MOST_HEADERS = 8;
const TAB = 8;

/** Rows of a table by the index of their first line from where it begins; as many lines as it has. */
export interface Drawn {
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly header: number;
  readonly rule: number;
  readonly lines: number;
  readonly width: number;
}

const isRuled = (line: string | undefined): boolean => line !== undefined && line.length <= LONGEST && RULED.test(line);

/** Blanks for the tabs of a line, as a terminal has them. */
function untabbed(line: string): string {
  let shown = '';
  for (const sign of line) shown += sign === '\t' ? ' '.repeat(TAB - (shown.length % TAB)) : sign;
  return shown;
}

/** The simple table of reStructuredText whose upper rule is at a line; null: there is none. */
export function simpleFrom(lines: readonly string[], at: number): Drawn | null {
  const top = lines[at] ?? '';
  if (!top.includes('==') || !isRuled(top)) return null;
  let rule = at + 1;
  while (rule <= at + MOST_HEADERS && rule < lines.length && !isRuled(lines[rule])) rule++;
  let end = rule + 1;
  while (end < lines.length && !isRuled(lines[end])) end++;
  if (rule === at + 1 || !isRuled(lines[rule]) || end >= lines.length) return null;
  const starts = [...untabbed(top).matchAll(/={2,}/g)].map(({ index }) => index);
  const split = (line: string): string[] => {
    const shown = untabbed(line);
    // A word that stands across a gap belongs where it begins.
    const bounds = starts.map((start, column) => {
      let from = column === 0 ? 0 : start;
      while (column > 0 && from < shown.length && /\S\S/.test(shown.slice(from - 1, from + 1))) from++;
      return from;
    });
    return bounds.map((from, column) => shown.slice(from, bounds[column + 1]).trim());
  };
  const rows = new Map<number, string[]>();
  rows.set(rule - 1 - at, joined(lines.slice(at + 1, rule).map(split)));
  let last: string[] | null = null;
  for (let line = rule + 1; line < end; line++) {
    const text = lines[line] ?? '';
    if (text.trim() === '' || text.length > LONGEST || /^[-\s]+$/.test(text)) continue;
    const cells = split(text);
    // Nothing in the first column: the row goes on.
    if (cells[0] === '' && last !== null)
      cells.forEach((cell, column) => last?.splice(column, 1, `${last[column] ?? ''} ${cell}`.trim())); // prettier-ignore
    else rows.set(line - at, (last = cells));
  }
  return { rows, header: rule - 1 - at, rule: rule - at, lines: end + 1 - at, width: starts.length };
}

const FENCE = /^[|,:!]={3,}\s*$/;

/** The table of AsciiDoc that a line opens; null: it opens none. Its cells follow each other, on one line or on several. */
export function asciidocFrom(lines: readonly string[], at: number): Drawn | null {
  const fence = (lines[at] ?? '').trimEnd();
  if (!fence.startsWith('|===') || !FENCE.test(fence)) return null;
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? '').trimEnd() !== fence) end++;
  if (end >= lines.length) return null;
  const cells: { readonly line: number; text: string }[] = [];
  let first = 0;
  for (let line = at + 1; line < end; line++) {
    const text = lines[line] ?? '';
    if (text.trim() === '' || text.length > LONGEST) continue;
    if (text.trimStart().startsWith('|') || /\s\|/.test(text)) {
      // "2+|" and "a|" say how a cell is set.
      const own = cellsOf(text.trim().replace(/(?<=^|\s)(?:\d+\+|\.\d+\+|[<^>.]{1,3})?[aehlmsd]?\|/g, '|'));
      for (const cell of own) cells.push({ line: line - at, text: cell.trim() });
      if (first === 0) first = own.length;
    } else if (cells.length > 0) (cells.at(-1) as { text: string }).text += ` ${text.trim()}`;
  }
  const width = columnsOf(lines[at - 1] ?? '') ?? first;
  if (width < 2 || cells.length < width * 2) return null;
  const rows = new Map<number, string[]>();
  for (let from = 0; from < cells.length; from += width)
    rows.set(cells[from]?.line ?? 0, cells.slice(from, from + width).map(({ text }) => text)); // prettier-ignore
  const [header = 1, below = end - at] = rows.keys();
  return below > header + 1 || rows.size > 1
    ? { rows, header, rule: below > header + 1 ? header + 1 : -1, lines: end + 1 - at, width }
    : null;
}

/** `[cols="1,1,2"]`, `[cols="3*"]`: how many columns; null: it does not say. */
function columnsOf(line: string): number | null {
  const [, cols] = /^\[.{0,200}?cols\s?=\s?"?([^"\]]{1,200})/.exec(line) ?? [];
  if (cols === undefined) return null;
  const [, times] = /^(\d{1,2})\*/.exec(cols) ?? [];
  return times === undefined ? cols.split(/[,;]/).length : parseInt(times, 10);
}

function joined(lines: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => lines.flatMap((cells) => (cells[column] ?? '') || []).join(' '));
}

/** A line of Emacs Org as Markdown writes it: titles have stars, and links two brackets; the lines of a text with such tables. */
export function fromOrg(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => ORG_RULE.test(line))) return lines;
  return lines.map((line) => {
    if (line.length > LONGEST) return line;
    if (ORG_RULE.test(line)) return line.replaceAll('+', '|');
    return line
      .replace(/^\*{1,6}(?= \S)/, (stars) => '#'.repeat(stars.length))
      .replace(/\[\[([^[\]]{1,2000})\](?:\[([^[\]]{0,400})\])?\]/g, (_, url: string, text?: string) =>
        text === undefined || text === '' ? url : `[${text}](${url})`,
      );
  });
}

/** `|------+-----|` */
const ORG_RULE = /^[ \t]{0,40}\|-{2,400}(?:\+-{2,400}){1,100}\|?[ \t]{0,40}$/;

const UNDERLINE = /^([=\-~^"'`<>*+#.:_])\1{2,200}\s*$/;

/** Titles that are underlined, or stand behind signs of AsciiDoc, with those of Markdown; as many lines as before. */
export function titlesOf(lines: readonly string[]): readonly string[] {
  const signs: string[] = [];
  let changed: string[] | null = null;
  for (const [at, line] of lines.entries()) {
    const [, equal = ''] = /^(={1,6}) \S/.exec(line) ?? [];
    if (equal !== '') (changed ??= [...lines])[at] = '#'.repeat(equal.length) + line.slice(equal.length);
    const [, sign] = UNDERLINE.exec(lines[at + 1] ?? '') ?? [];
    const isTitle = /^\p{L}/u.test(line) && line.length <= 80 && !line.includes('|') && (lines[at + 1] ?? '').trim().length + 2 >= line.trim().length; // prettier-ignore
    if (sign === undefined || !isTitle) continue;
    if (!signs.includes(sign)) signs.push(sign);
    (changed ??= [...lines])[at] = `${'#'.repeat(Math.min(6, signs.indexOf(sign) + 1))} ${line}`;
    changed[at + 1] = '';
  }
  return changed ?? lines;
}
