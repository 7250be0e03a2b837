import { ReadError } from '../../errors.ts';
import type { TextArena } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions } from '../types.ts';
import { OpenTable, type PageCells } from './html-open-table.ts';
import { decodeEntities, tokenizeHtml, type HtmlHandler } from './html-tokens.ts';

const MOST_TABLES = 1000;
/** Rows that belong together: a cell with `rowspan=0` reaches to their end. */
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** Tables of an HTML text, in the order in which they close. `name` names them when the file does. */
export function htmlTables(html: string, texts: TextArena, options: ReadOptions, name: string | null = null): Sheet[] {
  const page = new PageTables(html, texts, options, name);
  tokenizeHtml(html, page);
  return page.end();
}

/** The tables of a page as its tags and texts come. */
class PageTables implements HtmlHandler {
  readonly #html: string;
  readonly #texts: TextArena;
  readonly #name: string | null;
  readonly #cells: PageCells;
  readonly #lineAt: (offset: number) => number;
  readonly #found: Sheet[] = [];
  /** Those that are open, each within a cell of the one before. */
  readonly #stack: OpenTable[] = [];
  #tables = 0;
  /** Elements that the document opens and has to close. */
  readonly #opened = new Set<string>();
  /** Elements that it closes. */
  readonly #closed = new Set<string>();

  constructor(html: string, texts: TextArena, { limits }: ReadOptions, name: string | null) {
    this.#html = html;
    this.#texts = texts;
    this.#name = name;
    this.#cells = { limits, count: 0 };
    this.#lineAt = lineCounter(html);
  }

  open(tag: string, attributes: string, at: number): void {
    if (tag === 'html' || tag === 'body') this.#opened.add(tag);
    const table = this.#stack.at(-1);
    if (tag === 'table') this.#startTable();
    else if (table === undefined) return;
    else if (tag === 'col') table.describeColumns(attributes);
    else if (GROUPS.has(tag)) table.endGroup();
    else if (tag === 'tr') table.startRow(attributes, this.#lineAt(at));
    else if (tag === 'td' || tag === 'th') {
      if (table.row === 0) table.startUnsaidRow(this.#lineAt(at));
      table.startCell(attributes);
    } else table.cell?.open(tag, attributes);
  }

  close(tag: string): void {
    if (CLOSED.has(tag)) this.#closed.add(tag);
    const table = this.#stack.at(-1);
    if (table === undefined) return;
    if (tag === 'table') this.#endTable();
    else if (tag === 'td' || tag === 'th') table.endCell();
    else if (tag === 'tr') table.closeRow();
    else if (GROUPS.has(tag)) table.endGroup();
    else table.cell?.close(tag);
  }

  text(text: string): void {
    const cell = this.#stack.at(-1)?.cell;
    // A line end in the source is a blank; only markup breaks a line.
    if (cell) cell.add(decodeEntities(text.replace(/[\t\r\n ]+/g, ' ')));
  }

  /** @throws ReadError `html-truncated` when the document was cut off inside a table */
  end(): Sheet[] {
    const last = this.#stack.at(-1);
    if (last !== undefined && isCutOff(this.#html, last, this.#opened, this.#closed))
      throw truncated('HTML document ends inside its table', this.#lineAt(this.#html.length));
    while (this.#stack.length > 0) this.#endTable();
    return this.#found;
  }

  #startTable(): void {
    const { limits } = this.#cells;
    if (++this.#tables > MOST_TABLES) throw limitError('entries', { ...limits, entries: MOST_TABLES }, 'The document');
    const name = this.#name ?? (this.#tables > 1 ? `table ${String(this.#tables)}` : null);
    this.#stack.push(new OpenTable(new Sheet(name, this.#texts), this.#cells));
  }

  #endTable(): void {
    const table = this.#stack.pop();
    if (table === undefined) return;
    table.endGroup();
    const { sheet } = table;
    const around = this.#stack.at(-1);
    // What lays out a page begins with its first row; a list has its header there.
    if (around?.cell && around.row > 1 && isLayout(sheet)) around.cell.text.add(`\n${textOf(sheet)}\n`, false);
    else if (sheet.rowCount > 0) this.#found.push(sheet);
  }
}

/** A table of one row or one column inside a cell lays out what that cell says. */
const isLayout = ({ rowCount, columnCount }: Sheet): boolean => rowCount <= 1 || columnCount <= 1;

function textOf(sheet: Sheet): string {
  const rows: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = sheet.filled(row).map((column) => sheet.text(row, column));
    rows.push(cells.join(' '));
  }
  return rows.join('\n');
}

/** End tags by which it shows whether a document was written to its end. */
const CLOSED = new Set(['td', 'th', 'tr', 'html', 'body']);

/**
 * Whether a document that ends inside a table was cut off: it ends in a tag, in a cell or row although it closes its cells or rows, or
 * without the end of what is around the table. One that closes nothing at all was written so.
 */
function isCutOff(
  html: string,
  { cell, isInRow }: OpenTable,
  opened: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): boolean {
  if (closed.has('html') || closed.has('body')) return false;
  if (opened.size > 0) return true;
  if (html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true;
  if (/^<(?:[/A-Za-z][^>]*)?$/.test(html.slice(html.lastIndexOf('<')))) return true;
  return (cell !== null && (closed.has('td') || closed.has('th'))) || (isInRow && closed.has('tr'));
}

export function truncated(what: string, line: number): ReadError {
  return new ReadError(
    'html-truncated',
    `The ${what} (line ${String(line)}): it is cut off.`,
    'Export or copy it again, and compare its size with the original.',
    { line },
  );
}

/** Physical line of an offset; offsets must not go back. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
