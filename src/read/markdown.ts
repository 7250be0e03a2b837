import { TextArena, TextKind } from './arena.ts';
import type { Utf8Text } from './encoding.ts';
import { addCounted, countedLine, countedSheet } from './counted-list.ts';
import { htmlTables } from './html.ts';
import { limitError } from './limits.ts';
import { inlineText } from './markdown-inline.ts';
import { RowFlag, Sheet } from './sheet.ts';
import { isRule, LINE_END } from './sniff-markdown.ts';
import type { ReadOptions, ReadResult } from './types.ts';

const MOST_TABLES = 1000;
const BULLET = /^\s{0,40}[-*+•]\s/;
const decoder = new TextDecoder();

/** Lines of a table, from its header to the last row. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Tables of Markdown, and of HTML in it, and counted things between them: a sheet each. Rows are the lines of the text, which is all that
 * tells them apart. What stands beside them is prose and no list.
 *
 * @throws ReadError `limit-…`, `html-truncated`
 */
export function readMarkdown(text: Utf8Text, options: ReadOptions): ReadResult {
  const written = decoder.decode(text.bytes);
  const lines = written.split(LINE_END);
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const blocks = blocksOf(lines);
  if (blocks.length > MOST_TABLES) throw limitError('entries', { ...options.limits, entries: MOST_TABLES }, 'The file');
  const texts = new TextArena();
  const pages = /<table[\s>]/i.test(written) ? htmlTables(written, texts, options) : [];
  let cells = 0;
  const sheets = blocks.map(({ from, to }) => {
    const sheet = new Sheet(null, texts);
    for (let at = from; at < to; at++)
      if (at !== from + 1) cells += addRow(sheet, lines[at] as string, at + 1, options);
    if (cells > options.limits.cells) throw limitError('cells', options.limits, 'The file');
    return sheet;
  });
  const beside = countedOf(lines, blocks, texts);
  return { format: 'markdown', texts, sheets: [...sheets, ...pages, ...beside], details: { encoding: text.encoding } };
}

/** Counted things between the tables: "- 3x stepper motor NEMA 17". All else there is prose. */
function countedOf(lines: readonly string[], blocks: readonly Block[], texts: TextArena): Sheet[] {
  const sheet = countedSheet(texts);
  let next = 0;
  lines.forEach((line, at) => {
    while ((blocks[next]?.to ?? Infinity) <= at) next++;
    const counted = at < (blocks[next]?.from ?? Infinity) && BULLET.test(line) ? countedLine(line) : null;
    if (counted !== null) addCounted(sheet, at + 1, { count: counted.count, thing: inlineText(counted.thing).text });
  });
  return sheet.rowCount > 1 ? [sheet] : [];
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (!line.includes('|') || isRule(line) || !isRule(lines[at + 1])) continue;
    let to = at + 2;
    while (to < lines.length && (lines[to] as string).includes('|')) to++;
    blocks.push({ from: at, to });
    at = to - 1;
  }
  return blocks;
}

/** Adds a line of a table; gives the number of its filled cells. */
function addRow(sheet: Sheet, line: string, number: number, { limits }: ReadOptions): number {
  if (line.length > limits.textBytes) throw limitError('textBytes', limits, 'The file');
  const cells = cellsOf(line).map(inlineText);
  if (cells.length > limits.columns) throw limitError('columns', limits, 'The file');
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return 0;
  const ordinal = sheet.addRow(number, filled.every(({ isStruck }) => isStruck) ? RowFlag.struck : 0);
  sheet.setLine(ordinal, number);
  cells.forEach(({ text, link }, column) => {
    sheet.set(ordinal, column, sheet.texts.intern(text, TextKind.string));
    if (link !== null && text !== '') sheet.links.set(`${String(number)}:${String(column)}`, link);
  });
  return filled.length;
}

/** Cells of a row: a bar with a backslash before it is part of its cell, and one at either end is an edge. */
function cellsOf(line: string): string[] {
  const row = line.replace(/^[ \t]{0,3}>[ \t]?/, '').trim();
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
