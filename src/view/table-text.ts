import { escapeText } from '../report/terminal/text.ts';
import { columnLetters } from '../read/sheet.ts';
import { percent } from './doubts.ts';
import { grid } from './grid.ts';
import { labelled, type TextOptions } from './inspect-text.ts';
import type { ColumnView, LineView, OtherRow, TableView } from './types.ts';
import { isRange } from './quantity.ts';
import { countWords, decimalWords, fieldWords, hierarchyWords, howWords, priceWords, quantityWords } from './words.ts';

const INDENT = '    ';

/** What a table is taken for: its facts, columns, first lines, rows that are no parts, doubts. */
export function* tableLines(table: TableView, options: TextOptions): Generator<string> {
  yield* labelled('rows', countWords(table), options, INDENT);
  for (const kind of ['heading', 'total', 'note', 'reference', 'substance'] as const)
    yield* othersOf(kind, table, options);
  const { hiddenLines, hiddenColumns, struckLines, merged, ditto } = table;
  if (hiddenLines > 0)
    yield* labelled(
      'hidden',
      `${String(hiddenLines)} of the rows are hidden; they are read like the others`,
      options,
      INDENT,
    );
  if (hiddenColumns.length > 0)
    yield* labelled(
      hiddenLines > 0 ? '' : 'hidden',
      `hidden columns: ${hiddenColumns.join(', ')}; they are read like the others`,
      options,
      INDENT,
    );
  if (struckLines > 0)
    yield* labelled(
      'struck',
      `${String(struckLines)} of the rows are struck out; they are read, and not counted unless most are`,
      options,
      INDENT,
    );
  if (merged.length > 0)
    yield* labelled(
      'merged',
      `cells count for each row that they cover: ${merged.map(({ name, rows: count }) => `column ${name} in ${count === 1 ? '1 further row' : `${String(count)} further rows`}`).join(', ')}`,
      options,
      INDENT,
    );
  if (ditto.length > 0)
    yield* labelled(
      'as above',
      `cells that say so are read as what stands above them: ${ditto.map(({ name, rows: count }) => `column ${name} in ${count === 1 ? '1 row' : `${String(count)} rows`}`).join(', ')}`,
      options,
      INDENT,
    );
  yield* labelled('dialect', table.dialect ?? 'none', options, INDENT);
  yield* labelled('hierarchy', hierarchyWords(table), options, INDENT);
  yield* labelled('quantity', quantityWords(table), options, INDENT);
  if (table.supplier !== null)
    yield* labelled(
      'supplier',
      `${escapeText(table.supplier)}, named above the list: of lines that name nobody`,
      options,
      INDENT,
    );
  const prices = priceWords(table);
  if (prices !== null) yield* labelled('prices', prices, options, INDENT);
  yield* labelled('decimals', decimalWords(table), options, INDENT);
  yield `${INDENT}columns`;
  yield* columnLines(table.columns, options);
  yield `${INDENT}first lines as understood`;
  yield* firstLines(table, options);
  for (const { message } of table.doubts) yield* labelled('look', message, options, INDENT);
}

function* othersOf(kind: OtherRow['kind'], table: TableView, options: TextOptions): Generator<string> {
  const { others, counts, headerColumn } = table;
  const shown = others.filter((row) => row.kind === kind);
  if (shown.length === 0) return;
  const more = counts[kind] > shown.length ? ', …' : '';
  const name = kind === 'reference' ? 'document or text' : kind;
  const words = shown.map(
    ({ row, text }) =>
      `${headerColumn === undefined ? 'row' : 'column'} ${nameOf({ row }, table)} ${text === '' ? '(numbers only)' : `"${text}"`}`,
  );
  yield* labelled('', `${name}: ${words.join(', ')}${more}`, options, INDENT);
}

function columnLines(columns: readonly ColumnView[], { width, unicode }: TextOptions): string[] {
  const rows = columns.flatMap((view) => {
    const first = { name: view.name, header: view.header === view.name ? '' : view.header };
    const cells = view.samples.length === 0 ? '(empty)' : view.samples.join(' | ');
    if (view.fields.length === 0)
      return [{ ...first, field: '-', sure: '', how: view.ignored ? 'left out' : 'not mapped', cells }];
    return view.fields.map((use, at) => ({
      name: at === 0 ? first.name : '',
      header: at === 0 ? first.header : 'the same',
      field: fieldWords(use),
      sure: use.how === 'user' || use.how === 'dialect' ? '' : percent(use.confidence),
      how: howWords(use),
      cells: at === 0 ? cells : '',
    }));
  });
  const column = (
    title: string,
    pick: (row: (typeof rows)[number]) => string,
    least: number,
    weight: number,
    atEnd = false,
  ) => ({
    title,
    cells: rows.map((row) => escapeText(pick(row))),
    least,
    weight,
    ...(atEnd ? { atEnd: true as const } : {}),
  });
  return grid(
    [
      column(isDocument(columns) ? 'name' : '', ({ name }) => name, 12, 1),
      column('header', ({ header }) => header, 12, 1),
      column('is', ({ field }) => field, 17, 1.5),
      column('sure', ({ sure }) => sure, 5, 9),
      column('known by', ({ how }) => how, 14, 1),
      column('cells', ({ cells }) => cells, 10, 1, true),
    ],
    width,
    `${INDENT}  `,
    unicode,
  );
}

/** Columns of a document are known by the names of its elements, not by letters. */
function isDocument(columns: readonly ColumnView[]): boolean {
  return (
    columns.length > 0 &&
    columns.every(({ name, header }) => name === header || header === '') &&
    columns.some(({ name }) => !/^[A-Z]{1,3}$/.test(name))
  );
}

const DEEPEST = 6;

/** What a line is called: by its row, or by its column where parts stand in columns. */
const nameOf = ({ row }: Pick<LineView, 'row'>, { headerColumn }: TableView): string =>
  headerColumn === undefined ? String(row) : columnLetters(row - 1);

function firstLines(table: TableView, { width, unicode }: TextOptions): string[] {
  const { first, columns, decimal, headerColumn } = table;
  const numbered = first.some(({ partNumber }) => partNumber !== '');
  const both = width >= 100;
  const elements = isDocument(columns);
  const cell = (pick: (line: LineView) => string) => first.map((line) => escapeText(pick(line)));
  const ofPart = (pick: (line: LineView) => string) => cell((line) => (line.kind === 'part' ? pick(line) : ''));
  // "250 g" says more than its number; "4-8" is a range, and no slip.
  const quantity = ({ quantity: value, quantityText }: LineView): string => {
    const isWord = /\p{L}/u.test(quantityText);
    if (value !== null) return isWord ? quantityText : String(Number(value.toPrecision(12)));
    return quantityText === '' ? '?' : isRange(quantityText, decimal) ? quantityText : `? "${quantityText}"`;
  };
  const words = ({ kind, description, words: all }: LineView): string =>
    kind === 'part' ? description : `[${kind}] ${all}`;
  return grid([
      { title: elements ? 'line' : headerColumn === undefined ? 'row' : 'column', cells: cell((line) => `${nameOf(line, table)}${line.hidden ? ' hidden' : ''}`), least: 4, weight: 9 },
      { title: 'level', cells: ofPart(({ level }) => `${'.'.repeat(Math.min(level, DEEPEST))}${String(level)}`), least: 5, weight: 9 },
      { title: numbered ? 'part number' : 'mpn', cells: ofPart(({ partNumber, mpn }) => (numbered ? partNumber : mpn)), least: 11, weight: 1 },
      { title: 'mpn', cells: ofPart(({ mpn }) => (numbered && both ? mpn : '')), least: 8, weight: 1 },
      { title: 'description', cells: cell(words), least: 16, weight: 2, atEnd: true },
      { title: 'qty', cells: ofPart(quantity), least: 3, weight: 2 },
      { title: 'unit', cells: ofPart(({ unit }) => unit), least: 4, weight: 2 },
      { title: 'material', cells: ofPart(({ material }) => material), least: 8, weight: 1, atEnd: true },
      { title: 'mfr', cells: ofPart(({ manufacturer }) => manufacturer), least: 8, weight: 1, atEnd: true },
    ], width, `${INDENT}  `, unicode); // prettier-ignore
}
