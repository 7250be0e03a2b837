import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { withDrawnTables } from './drawn-tables.ts';
import type { Utf8Text } from '../encoding/encoding.ts';
import { withoutMarkup } from '../html/html-outline.ts';
import { withoutComments } from '../html/html-comments.ts';
import { htmlTables } from '../html/html-tables.ts';
import { limitError } from '../limits.ts';
import { rowsByLine } from './line-rows.ts';
import { latexAsItems } from './latex-items.ts';
import { leftOut } from './left-out.ts';
import { titleOf } from './list-sections.ts';
import { type Block, listsBetween } from './lists-between.ts';
import { inlineText } from './markdown-inline.ts';
import { RowFlag, Sheet } from '../sheet.ts';
import { fromOrg } from './simple-tables.ts';
import { beginsTable, cellsOf, isBarred, isRule, LINE_END, ruleOf } from '../sniff/sniff-markdown.ts';
import { treesAsItems } from './tree-lines.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

const MOST_TABLES = 1000;
const decoder = new TextDecoder();

/**
 * Tables of Markdown, and of HTML in it, and counted things between them: a sheet each. Rows are the lines of the text, which is all that
 * tells them apart. What stands beside them is prose and no list.
 *
 * @throws ReadError `limit-…`, `html-truncated`
 */
export function readMarkdown(text: Utf8Text, options: ReadOptions): ReadResult {
  const written = withoutComments(decoder.decode(text.bytes));
  const lines = withDrawnTables(fromOrg(written.split(LINE_END)));
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const tables = tablesOf(lines);
  if (tables.length > MOST_TABLES) throw limitError('entries', { ...options.limits, entries: MOST_TABLES }, 'The file');
  const texts = new TextArena();
  const pages = /<table[\s>]/i.test(written) ? pagesOf(written, texts, options) : [];
  let cells = 0;
  const sheets = tables.map(({ blocks, rule }) => {
    const sheet = new Sheet(null, texts);
    sheet.heading = headingAbove(lines, blocks[0]?.from ?? 0);
    for (const { from, to } of blocks)
      for (let at = from; at < to; at++)
        if (at !== rule && !isRule(lines[at])) cells += addRow(sheet, lines[at] as string, at + 1, options);
    if (cells > options.limits.cells) throw limitError('cells', options.limits, 'The file');
    return sheet;
  });
  const ranges = tables.flatMap(({ blocks }) => blocks).sort((a, b) => a.from - b.from);
  const unused: number[] = [];
  const beside = listsBetween(treesAsItems(latexAsItems(withoutMarkup(lines))), ranges, texts, options, unused);
  const skipped = leftOut([unused, 'items below a title of tools, or of what is not used']);
  const all = [...sheets, ...pages, ...beside];
  return { format: 'markdown', texts, sheets: all, details: { encoding: text.encoding }, ...skipped };
}

/** The title that has nothing between it and a table. */
function headingAbove(lines: readonly string[], from: number): string | null {
  let above = from - 1;
  while (above >= 0 && lines[above]?.trim() === '') above--;
  const title = titleOf(lines[above] ?? '')?.title;
  return title === undefined ? null : inlineText(title).text;
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

interface Table {
  /** From the header on; rows that stand apart from it follow. */
  readonly blocks: Block[];
  /** The line of dashes; -1 where there is none. */
  readonly rule: number;
  readonly width: number;
}

/**
 * Tables with a header, and rows with bars that stand below none: behind an empty line or a title that parts a table they are more of
 * it, where they are as wide; of another width, and more than one, they are a table whose header is missing.
 */
function tablesOf(lines: readonly string[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rule = ruleOf(lines, at);
    const begins = rule >= 0;
    if (!begins && !(isBarred(lines[at] as string) && !isRule(lines[at]))) continue;
    const width = cellsOf(lines[at] as string).length;
    let to = begins ? rule + 1 : at + 1;
    const goesOn = (next: number): boolean =>
      begins ? isRow(lines[next] as string) : isBarred(lines[next] as string) && !beginsTable(lines, next);
    while (to < lines.length && goesOn(to)) to++;
    const block = { from: at, to };
    const above = begins ? undefined : tables.at(-1);
    if (begins) tables.push({ blocks: [block], rule, width });
    else if (above?.width === width) above.blocks.push(block);
    else if (to - at > 1 && width > 1) tables.push({ blocks: [block], rule: -1, width });
    at = to - 1;
  }
  return tables;
}

/** What pandas writes for an empty cell, in every line of a table it makes. */
const EMPTY = 'nan';

/** Adds a line of a table; gives the number of its filled cells. */
function addRow(sheet: Sheet, line: string, number: number, { limits }: ReadOptions): number {
  if (line.length > limits.textBytes) throw limitError('textBytes', limits, 'The file');
  const cells = cellsOf(line).map((cell) => inlineText(cell.trim() === EMPTY ? '' : cell));
  if (cells.length > limits.columns) throw limitError('columns', limits, 'The file');
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return 0;
  const ordinal = sheet.addRow(number, filled.every(({ isStruck }) => isStruck) ? RowFlag.struck : 0);
  sheet.setLine(ordinal, number);
  cells.forEach(({ text, link, isStruck }, column) => {
    sheet.set(ordinal, column, sheet.texts.intern(text, TextKind.string));
    if (isStruck) sheet.strike(ordinal, column);
    if (link !== null && text !== '') sheet.links.set(`${String(number)}:${String(column)}`, link);
  });
  return filled.length;
}
