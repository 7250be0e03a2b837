import { byteText } from '../encoding/byte-text.ts';
import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { toUtf8Text, type Utf8Text } from '../encoding/encoding.ts';
import { listsOfPage } from './html-lists.ts';
import { shownFor } from './html-number.ts';
import { holdsItems } from './html-outline.ts';
import { attributeOf, decodeEntities, tokenizeHtml } from './html-tokens.ts';
import { limitError } from '../limits.ts';
import { RowFlag, Sheet } from '../sheet.ts';
import { internStruck } from '../cell/struck-out.ts';
import { StruckText } from '../cell/struck-text.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** Widest and tallest span that is honoured; a larger one is a mistake or an attack. */
const MOST_SPAN = 1000;
const MOST_TABLES = 1000;
const VOID = new Set(['br', 'img', 'input', 'hr', 'wbr', 'col', 'area', 'embed']);
/** Elements whose text is struck through. */
const STRUCK = new Set(['s', 'strike', 'del']);
/** Rows that belong together: a cell with `rowspan=0` reaches to their end. */
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
/** How far a page is searched for its frames. */
const FRAMES = 256 * 1024;
const decoder = new TextDecoder();

/**
 * HTML tables, as SAP, ERP systems and Excel write them under the name `.xls`: one sheet per table with rows. A nested
 * table is a sheet of its own and no text of the cell around it.
 *
 * @throws ReadError `no-sheets` when the document has no table, `html-truncated` when it ends inside one, `limit-…`
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const text = htmlText(bytes, options);
  const texts = new TextArena();
  const html = decoder.decode(text.bytes);
  const tables = htmlTables(html, texts, options);
  const lists = holdsItems(html) ? listsOfPage(html, tables.length > 0, texts, options) : null;
  const sheets = [...tables, ...(lists?.sheets ?? [])];
  if (sheets.length === 0) throw noTables(framePages(html.slice(0, FRAMES)));
  return {
    format: 'html',
    texts,
    sheets,
    details: { encoding: text.encoding },
    ...(lists !== null && lists.skipped.length > 0 && { skipped: lists.skipped }),
  };
}

export function noTables(pages: readonly string[] = []): ReadError {
  return pages.length === 0
    ? new ReadError(
        'no-sheets',
        'The HTML document holds no table, and no list below a title that calls it one.',
        'Export the list as .xlsx or .csv.',
      )
    : new ReadError(
        'no-sheets',
        `The HTML document is a frame page without tables: its sheets are in ${pages.slice(0, 5).join(', ')}${pages.length > 5 ? ', …' : ''}.`,
        'Lint those pages, or save the workbook as .xlsx.',
      );
}

/** Pages that a frame page shows; the strip of sheet tabs that Excel writes is none. */
function framePages(html: string): string[] {
  const pages = Array.from(html.matchAll(/<frame\s([^>]{1,2000})>/gi), ([, attributes]) =>
    attributeOf(attributes ?? '', 'src'),
  );
  return [
    ...new Set(pages.filter((page) => page !== null && page !== '' && !/tabstrip\.html?$/i.test(page))),
  ] as string[];
}

/** The document as UTF-8: what it (or the mail part around it, `outside`) declares, if that fits, else what is found. */
export function htmlText(bytes: Uint8Array, options: ReadOptions, outside?: string): Utf8Text {
  const head = byteText(bytes.subarray(0, 8192));
  const inside = /<meta[^>]{1,300}?charset\s{0,4}=\s{0,4}["']?([\w:-]{2,40})/i.exec(head)?.[1];
  const declared = inside ?? (outside === undefined || /^(?:us-ascii|unicode)$/i.test(outside) ? undefined : outside);
  if (options.encoding === null && declared !== undefined && !/^utf-?16/i.test(declared)) {
    try {
      return toUtf8Text(bytes, { ...options, encoding: declared });
    } catch {
      // It lies; find out.
    }
  }
  return toUtf8Text(bytes, options);
}

interface Open {
  readonly sheet: Sheet;
  readonly spans: Map<number, number>;
  /** Columns that `<col>` elements described. */
  columns: number;
  row: number;
  column: number;
  ordinal: number;
  flags: number;
  line: number;
  cell: { readonly text: StruckText; link: string | null; number: string | null; right: number; hidden: string } | null;
  /** Cells of the row that hold something, and those of them that are struck through. */
  filled: number;
  struckCells: number;
  /** Name and depth of the element in the cell, or the row, whose text is struck through. */
  struck: Nested | null;
  isStruckRow: boolean;
  isStruckCell: boolean;
  /** Cells that reach to the end of their group of rows. */
  endless: { readonly top: number; readonly left: number; readonly right: number }[];
  /** A row has begun and was not closed. */
  isInRow: boolean;
  /** Name and depth of the element in the cell whose text is not shown. */
  veiled: Nested | null;
}

interface Nested {
  readonly tag: string;
  depth: number;
}

/** Tables of an HTML text, in the order in which they close. `name` names them when the file does. */
export function htmlTables(html: string, texts: TextArena, options: ReadOptions, name: string | null = null): Sheet[] {
  const found: Sheet[] = [];
  const stack: Open[] = [];
  const lines = lineCounter(html);
  let tables = 0;
  let cells = 0;
  /** Elements that the document closes, or opens and has to close. */
  const [opened, closed] = [new Set<string>(), new Set<string>()];

  const endCell = (open: Open): void => {
    const cell = open.cell;
    open.cell = null;
    if (cell === null) return;
    const { left } = cell.text;
    const shown = tidy(cell.text.text);
    const number = cell.number === '' ? null : cell.number;
    const written = number === null ? shown : shownFor(number, shown);
    const id =
      written === null
        ? texts.intern(number ?? '', TextKind.number)
        : left === null
          ? texts.intern(written)
          : internStruck(texts, written, tidy(left));
    if (id !== 0) {
      if (++cells > options.limits.cells) throw limitError('cells', options.limits, 'The document');
      if (open.ordinal < 0) {
        open.ordinal = open.sheet.addRow(open.row, open.flags);
        open.sheet.setLine(open.ordinal, open.line);
      }
      open.sheet.set(open.ordinal, open.column, id);
      open.filled++;
      if (cell.text.isWhole) open.struckCells++;
      const key = `${String(open.row)}:${String(open.column)}`;
      if (cell.link !== null) open.sheet.links.set(key, cell.link);
      // Kept, but not glued to what is shown: mostly a key to sort by.
      if (tidy(cell.hidden) !== '') open.sheet.comments.set(key, tidy(cell.hidden));
    }
    open.column = cell.right;
  };

  const endRow = (open: Open): void => {
    endCell(open);
    if (open.filled > 0 && open.struckCells === open.filled) open.sheet.setRowFlag(open.ordinal, RowFlag.struck);
    open.filled = open.struckCells = 0;
    open.isStruckRow = false;
  };

  const endGroup = (open: Open): void => {
    for (const { top, left, right } of open.endless) {
      const bottom = Math.min(open.row, top + MOST_SPAN - 1);
      if (bottom > top || right > left) open.sheet.merges.push({ top, left, bottom, right });
      for (let column = left - 1; column < right; column++) open.spans.delete(column);
    }
    open.endless = [];
  };

  const startCell = (open: Open, attributes: string): void => {
    endCell(open);
    while ((open.spans.get(open.column) ?? 0) >= open.row) open.column++;
    const across = span(attributeOf(attributes, 'colspan'));
    const height = attributeOf(attributes, 'rowspan');
    const isEndless = height !== null && Number.parseInt(height, 10) === 0;
    const down = isEndless ? Infinity : span(height);
    const right = open.column + across;
    if (right > options.limits.columns) throw limitError('columns', options.limits, 'The document');
    if (down > 1) for (let column = open.column; column < right; column++) open.spans.set(column, open.row + down - 1);
    if (isEndless) open.endless.push({ top: open.row, left: open.column + 1, right });
    else if (across > 1 || down > 1) {
      open.sheet.merges.push({ top: open.row, left: open.column + 1, bottom: open.row + down - 1, right });
    }
    open.cell = { text: new StruckText(), link: null, number: attributeOf(attributes, 'x:num'), right, hidden: '' };
    open.veiled = open.struck = null;
    open.isStruckCell = open.isStruckRow || isStruck(attributes);
  };

  const endTable = (): void => {
    const open = stack.pop();
    if (open === undefined) return;
    endRow(open);
    endGroup(open);
    const around = stack.at(-1);
    const cell = around?.cell ?? null;
    // What lays out a page begins with its first row; a list has its header there.
    if (cell !== null && (around?.row ?? 0) > 1 && isLayout(open.sheet))
      cell.text.add(`\n${textOf(open.sheet)}\n`, false);
    else if (open.sheet.rowCount > 0) found.push(open.sheet);
  };

  tokenizeHtml(html, {
    open(tag, attributes, at) {
      const open = stack.at(-1);
      if (tag === 'html' || tag === 'body') opened.add(tag);
      if (tag === 'table') {
        if (++tables > MOST_TABLES)
          throw limitError('entries', { ...options.limits, entries: MOST_TABLES }, 'The document');
        const sheet = new Sheet(name ?? (tables > 1 ? `table ${String(tables)}` : null), texts);
        stack.push({
          sheet,
          spans: new Map(),
          columns: 0,
          row: 0,
          column: 0,
          ordinal: -1,
          flags: 0,
          line: 0,
          cell: null,
          isInRow: false,
          veiled: null,
          filled: 0,
          struckCells: 0,
          struck: null,
          isStruckRow: false,
          isStruckCell: false,
          endless: [],
        });
      } else if (open === undefined) return;
      else if (tag === 'col') {
        const left = open.columns + 1;
        open.columns += span(attributeOf(attributes, 'span'));
        if (isHidden(attributes) && open.columns <= options.limits.columns)
          open.sheet.hiddenColumns.push({ left, right: open.columns });
      } else if (GROUPS.has(tag)) {
        endRow(open);
        endGroup(open);
      } else if (tag === 'tr') {
        // `<tr><td>…</td><tr>`: one that was meant to end a row and is left empty is no row of its own.
        const isEmpty = open.isInRow && open.column === 0 && open.cell === null;
        endRow(open);
        open.isStruckRow = isStruck(attributes);
        if (!isEmpty) open.row++;
        open.isInRow = true;
        if (open.row > options.limits.rows) throw limitError('rows', options.limits, 'The document');
        open.column = 0;
        open.ordinal = -1;
        open.line = lines(at);
        open.flags = isHidden(attributes) ? RowFlag.hidden : 0;
      } else if (tag === 'td' || tag === 'th') {
        if (open.row === 0) [open.row, open.line] = [1, lines(at)];
        startCell(open, attributes);
      } else if (open.cell !== null) {
        if (open.veiled !== null) {
          if (tag === open.veiled.tag) open.veiled.depth++;
          return;
        }
        if (!VOID.has(tag) && isHidden(attributes)) {
          open.veiled = { tag, depth: 1 };
          return;
        }
        // What a form shows in a field is the cell's text.
        if (
          tag === 'input' &&
          !/^(?:hidden|checkbox|radio|submit|button|image|reset)$/i.test(attributeOf(attributes, 'type') ?? '')
        ) {
          open.cell.text.add(attributeOf(attributes, 'value') ?? '', open.isStruckCell || open.struck !== null);
        }
        if (tag === 'a') open.cell.link ??= attributeOf(attributes, 'href');
        if (open.struck === null) {
          if (!VOID.has(tag) && (STRUCK.has(tag) || isStruck(attributes))) open.struck = { tag, depth: 1 };
        } else if (tag === open.struck.tag) open.struck.depth++;
        if (BLOCKS.has(tag)) open.cell.text.add('\n', false);
      }
    },
    close(tag) {
      const open = stack.at(-1);
      if (CLOSED.has(tag)) closed.add(tag);
      if (open === undefined) return;
      if (tag === 'table') endTable();
      else if (tag === 'td' || tag === 'th') endCell(open);
      else if (tag === 'tr') {
        open.isInRow = false;
        endRow(open);
      } else if (GROUPS.has(tag)) {
        endRow(open);
        endGroup(open);
      } else if (open.veiled !== null) {
        if (tag === open.veiled.tag && --open.veiled.depth === 0) open.veiled = null;
      } else if (open.cell !== null) {
        if (tag === open.struck?.tag && --open.struck.depth === 0) open.struck = null;
        if (BLOCKS.has(tag) && tag !== 'br') open.cell.text.add('\n', false);
      }
    },
    text(text) {
      const open = stack.at(-1);
      if (!open?.cell) return;
      // A line end in the source is a blank; only markup breaks a line.
      const plain = decodeEntities(text.replace(/[\t\r\n ]+/g, ' '));
      if (open.veiled === null) open.cell.text.add(plain, open.isStruckCell || open.struck !== null);
      else open.cell.hidden += plain;
    },
  });
  const last = stack.at(-1);
  if (last !== undefined && isCutOff(html, last, opened, closed))
    throw truncated('HTML document ends inside its table', lines(html.length));
  while (stack.length > 0) endTable();
  return found;
}

/** A table of one row or one column inside a cell lays out what that cell says. */
const isLayout = ({ rowCount, columnCount }: Sheet): boolean => rowCount <= 1 || columnCount <= 1;

function textOf(sheet: Sheet): string {
  const rows: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) rows.push(sheet.filled(row).map((column) => sheet.text(row, column)).join(' ')); // prettier-ignore
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
  { cell, isInRow }: Open,
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

function isHidden(attributes: string): boolean {
  return (
    /display\s{0,4}:\s{0,4}none/i.test(attributes) ||
    attributeOf(attributes.replace(/"[^"]*"|'[^']*'/g, '""'), 'hidden') === ''
  );
}

function isStruck(attributes: string): boolean {
  return (
    attributes.includes('line-through') && /text-decoration(?:-line)?\s{0,4}:[^;"']{0,60}line-through/i.test(attributes)
  );
}

function span(value: string | null): number {
  const n = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(n) ? Math.min(MOST_SPAN, Math.max(1, n)) : 1;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
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
