import { ReadError } from '../errors.ts';
import { TextArena, TextKind } from './arena.ts';
import { toUtf8Text, type Utf8Text } from './encoding.ts';
import { attributeOf, decodeEntities, tokenizeHtml } from './html-tokens.ts';
import { limitError } from './limits.ts';
import { RowFlag, Sheet } from './sheet.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/** Widest and tallest span that is honoured; a larger one is a mistake or an attack. */
const MOST_SPAN = 1000;
const MOST_TABLES = 1000;
const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
const decoder = new TextDecoder();

/**
 * HTML tables, as SAP, ERP systems and Excel write them under the name `.xls`: one sheet per table with rows. A nested
 * table is a sheet of its own and no text of the cell around it.
 *
 * @throws ReadError `no-sheets` when the document has no table, `limit-…`
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const text = htmlText(bytes, options);
  const texts = new TextArena();
  const sheets = htmlTables(decoder.decode(text.bytes), texts, options);
  if (sheets.length === 0) throw noTables();
  return { format: 'html', texts, sheets, details: { encoding: text.encoding } };
}

export function noTables(): ReadError {
  return new ReadError(
    'no-sheets',
    'The HTML document holds no table.',
    'If it is a frame page, lint the pages it shows; else export the list as .xlsx or .csv.',
  );
}

/** The document as UTF-8: what it declares, if that fits, else what is found. */
export function htmlText(bytes: Uint8Array, options: ReadOptions): Utf8Text {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const declared = /<meta[^>]{1,300}?charset\s{0,4}=\s{0,4}["']?([\w:-]{2,40})/i.exec(head)?.[1];
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
  row: number;
  column: number;
  ordinal: number;
  flags: number;
  line: number;
  cell: { text: string; link: string | null; number: string | null; right: number } | null;
}

/** Tables of an HTML text, in the order in which they close. `name` names them when the file does. */
export function htmlTables(html: string, texts: TextArena, options: ReadOptions, name: string | null = null): Sheet[] {
  const found: Sheet[] = [];
  const stack: Open[] = [];
  const lines = lineCounter(html);
  let tables = 0;
  let cells = 0;

  const endCell = (open: Open): void => {
    const cell = open.cell;
    open.cell = null;
    if (cell === null) return;
    const shown = tidy(cell.text);
    const id =
      cell.number !== null && cell.number !== ''
        ? texts.intern(cell.number, TextKind.number)
        : texts.intern(shown, TextKind.string);
    if (id !== 0) {
      if (++cells > options.limits.cells) throw limitError('cells', options.limits, 'The document');
      if (open.ordinal < 0) {
        open.ordinal = open.sheet.addRow(open.row, open.flags);
        open.sheet.setLine(open.ordinal, open.line);
      }
      open.sheet.set(open.ordinal, open.column, id);
      if (cell.link !== null) open.sheet.links.set(`${String(open.row)}:${String(open.column)}`, cell.link);
    }
    open.column = cell.right;
  };

  const startCell = (open: Open, attributes: string): void => {
    endCell(open);
    while ((open.spans.get(open.column) ?? 0) >= open.row) open.column++;
    const across = span(attributeOf(attributes, 'colspan'));
    const down = span(attributeOf(attributes, 'rowspan'));
    const right = open.column + across;
    if (right > options.limits.columns) throw limitError('columns', options.limits, 'The document');
    if (down > 1) for (let column = open.column; column < right; column++) open.spans.set(column, open.row + down - 1);
    if (across > 1 || down > 1) {
      open.sheet.merges.push({ top: open.row, left: open.column + 1, bottom: open.row + down - 1, right });
    }
    open.cell = { text: '', link: null, number: attributeOf(attributes, 'x:num'), right };
  };

  const endTable = (): void => {
    const open = stack.pop();
    if (open === undefined) return;
    endCell(open);
    if (open.sheet.rowCount > 0) found.push(open.sheet);
  };

  tokenizeHtml(html, {
    open(tag, attributes, at) {
      const open = stack.at(-1);
      if (tag === 'table') {
        if (++tables > MOST_TABLES)
          throw limitError('entries', { ...options.limits, entries: MOST_TABLES }, 'The document');
        const sheet = new Sheet(name ?? (tables > 1 ? `table ${String(tables)}` : null), texts);
        stack.push({ sheet, spans: new Map(), row: 0, column: 0, ordinal: -1, flags: 0, line: 0, cell: null });
      } else if (open === undefined) return;
      else if (tag === 'tr') {
        endCell(open);
        open.row++;
        if (open.row > options.limits.rows) throw limitError('rows', options.limits, 'The document');
        open.column = 0;
        open.ordinal = -1;
        open.line = lines(at);
        open.flags = /display\s*:\s*none/i.test(attributes) ? RowFlag.hidden : 0;
      } else if (tag === 'td' || tag === 'th') {
        if (open.row === 0) open.row = 1;
        startCell(open, attributes);
      } else if (open.cell !== null) {
        if (tag === 'a') open.cell.link ??= attributeOf(attributes, 'href');
        if (BLOCKS.has(tag)) open.cell.text += '\n';
      }
    },
    close(tag) {
      const open = stack.at(-1);
      if (open === undefined) return;
      if (tag === 'table') endTable();
      else if (tag === 'td' || tag === 'th' || tag === 'tr') endCell(open);
      else if (open.cell !== null && BLOCKS.has(tag) && tag !== 'br') open.cell.text += '\n';
    },
    text(text) {
      const cell = stack.at(-1)?.cell;
      // A line end in the source is a blank; only markup breaks a line.
      if (cell) cell.text += decodeEntities(text.replace(/[\t\r\n ]+/g, ' '));
    },
  });
  while (stack.length > 0) endTable();
  return found;
}

function span(value: string | null): number {
  const n = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(n) ? Math.min(MOST_SPAN, Math.max(1, n)) : 1;
}

function tidy(text: string): string {
  return text
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Physical line of an offset; offsets must not go back. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let seen = 0;
  return (at) => {
    for (let next = text.indexOf('\n', seen); next >= 0 && next < at; next = text.indexOf('\n', seen)) {
      line++;
      seen = next + 1;
    }
    return line;
  };
}
