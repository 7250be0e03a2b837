import { ReadError } from '../errors.ts';
import { TextArena, TextKind } from './arena.ts';
import { withDrawnTables } from './drawn-tables.ts';
import type { Utf8Text } from './encoding.ts';
import { withoutMarkup } from './html-outline.ts';
import { htmlTables } from './html.ts';
import { limitError } from './limits.ts';
import { rowsByLine } from './line-rows.ts';
import { type Block, listsBetween } from './lists-between.ts';
import { inlineText } from './markdown-inline.ts';
import { RowFlag, Sheet } from './sheet.ts';
import { beginsTable, cellsOf, LINE_END } from './sniff-markdown.ts';
import { treesAsItems } from './tree-lines.ts';
import type { ReadOptions, ReadResult } from './types.ts';

const MOST_TABLES = 1000;
const decoder = new TextDecoder();

/**
 * Tables of Markdown, and of HTML in it, and counted things between them: a sheet each. Rows are the lines of the text, which is all that
 * tells them apart. What stands beside them is prose and no list.
 *
 * @throws ReadError `limit-…`, `html-truncated`
 */
export function readMarkdown(text: Utf8Text, options: ReadOptions): ReadResult {
  const written = decoder.decode(text.bytes);
  const lines = withDrawnTables(written.split(LINE_END));
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const blocks = blocksOf(lines);
  if (blocks.length > MOST_TABLES) throw limitError('entries', { ...options.limits, entries: MOST_TABLES }, 'The file');
  const texts = new TextArena();
  const pages = /<table[\s>]/i.test(written) ? pagesOf(written, texts, options) : [];
  let cells = 0;
  const sheets = blocks.map(({ from, to }) => {
    const sheet = new Sheet(null, texts);
    for (let at = from; at < to; at++)
      if (at !== from + 1) cells += addRow(sheet, lines[at] as string, at + 1, options);
    if (cells > options.limits.cells) throw limitError('cells', options.limits, 'The file');
    return sheet;
  });
  const beside = listsBetween(treesAsItems(withoutMarkup(lines)), blocks, texts, options.isListTitle);
  return { format: 'markdown', texts, sheets: [...sheets, ...pages, ...beside], details: { encoding: text.encoding } };
}

/** Tables of HTML; a tag that only stands in the prose is none. */
function pagesOf(written: string, texts: TextArena, options: ReadOptions): Sheet[] {
  try {
    return htmlTables(written, texts, options).map(rowsByLine);
  } catch (error) {
    if (error instanceof ReadError && error.code === 'html-truncated') return [];
    throw error;
  }
}

/** A table goes on to the next empty line, or to where something else begins. */
const isRow = (line: string): boolean =>
  line.includes('|') || (line.trim() !== '' && !/^\s{0,40}(?:[#>]|[-*+•]\s|\d{1,3}[.)]\s|```|~~~|<)/.test(line));

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!beginsTable(lines, at)) continue;
    let to = at + 2;
    while (to < lines.length && isRow(lines[to] as string)) to++;
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
