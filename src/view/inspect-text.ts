import { escapeText, wrap } from '../report/terminal/text.ts';
import { mappingLines } from './config-text.ts';
import { percent } from './doubts.ts';
import { grid } from './grid.ts';
import { tableLines } from './table-text.ts';
import { referencesOf } from './mapping.ts';
import type { FileView, SheetView, TableView } from './types.ts';

export interface TextOptions {
  readonly width: number;
  readonly unicode: boolean;
}

/** How files were understood, in pieces of text. */
export function* inspectText(files: readonly FileView[], options: TextOptions): Generator<string> {
  for (const file of files) {
    yield `${escapeText(file.path)}\n`;
    for (const line of fileLines(file, options)) yield `${line}\n`;
    yield '\n';
  }
}

function* fileLines(file: FileView, options: TextOptions): Generator<string> {
  const { container, error } = file;
  if (container !== null) {
    const { title, encoding, delimiter, wrongExtension, notes } = container;
    const words = [
      title,
      ...(encoding === null ? [] : [encoding]),
      ...(delimiter === null ? [] : [`separator: ${delimiter}`]),
    ];
    yield* labelled('bytes', words.join(', '), options, '  ');
    if (wrongExtension !== null)
      yield* labelled('', `the name says ${wrongExtension}; the bytes decide, nothing is lost by it`, options, '  ');
    for (const note of notes) yield* labelled('', note, options, '  ');
  }
  if (error !== null) {
    const place = error.place === null ? '' : ` (${error.place})`;
    const what = file.status === 'not-understood' ? 'not understood' : 'not read';
    yield* paragraph(`${what}: ${error.message}${place}`, '  ', options);
    if (file.status === 'unreadable' && error.hint !== '') yield* paragraph(`try: ${error.hint}`, '  ', options);
  }
  if (file.status === 'no-bom')
    yield* paragraph(`no parts list, so nothing in it is linted${onlyReason(file)}`, '  ', options);
  for (const sheet of file.sheets) yield* sheetLines(sheet, file, options);
  yield* recordLines(file, options);
  yield* pathLines(file);
  yield* skippedLines(file, options);
}

/** Why a file of one unnamed sheet holds no list. */
function onlyReason({ sheets }: FileView): string {
  const [only, ...more] = sheets;
  return only === undefined || more.length > 0 || only.name !== null ? '' : `: ${only.reason}`;
}

function* sheetLines(sheet: SheetView, file: FileView, options: TextOptions): Generator<string> {
  const name = sheet.name === null ? '' : `sheet "${sheet.name}"${sheet.hidden ? ' (hidden, read all the same)' : ''}`;
  if (sheet.tables.length === 0) {
    // A single sheet without a table is told of by the file itself.
    if (name !== '' && sheet.verdict !== 'not-understood')
      yield* paragraph(`${name}: no parts list, ${sheet.reason}`, '  ', options);
    if (sheet.verdict === 'not-understood') {
      if (file.status !== 'not-understood' || file.sheets.length > 1)
        yield* paragraph(`${name === '' ? 'the list' : name}: not understood, ${sheet.reason}`, '  ', options);
      if (sheet.guess !== null) {
        yield* grid([
            { title: 'column', cells: [...sheet.guess.seen, ...sheet.guess.unused].map(({ reference }) => escapeText(reference)), least: 8, weight: 1 },
            { title: 'best guess', cells: [...sheet.guess.seen, ...sheet.guess.unused].map(({ field }) => field ?? '-'), least: 10, weight: 1 },
            { title: 'cells', cells: [...sheet.guess.seen, ...sheet.guess.unused].map(({ samples }) => escapeText(samples.join(' | '))), least: 10, weight: 2 },
          ], options.width, '    ', options.unicode); // prettier-ignore
        yield '  name the columns in lintanide.config.json ("lintanide init" writes it):';
        for (const line of mappingLines(file.glob, sheet.guess)) yield `    ${line}`;
      }
    }
    return;
  }
  for (const table of sheet.tables) {
    yield* paragraph(
      [name, `table ${table.range}`, headerOf(table), `${percent(table.confidence)} sure`]
        .filter((word) => word !== '')
        .join(', '),
      '  ',
      options,
    );
    yield* tableLines(table, options);
    if (table.mapping === null) continue;
    yield '    if a column is wrong, change it in lintanide.config.json:';
    for (const line of mappingLines(file.glob, table.mapping)) yield `      ${line}`;
    const others = beside(table);
    if (others.length > 0)
      yield* paragraph(
        `found as before without a line of their own, and fixed by one: ${others.join(', ')}`,
        '      ',
        options,
      );
  }
}

function headerOf({ headerRow, headerColumn }: TableView): string {
  if (headerColumn !== undefined) return `parts in columns, header in column ${headerColumn}`;
  return headerRow === null ? 'no header row' : `header in row ${String(headerRow)}`;
}

/** Columns that are known and are not in the mapping that is shown, as its lines would be: `"unitCost": "Price"`. */
function beside({ columns, mapping }: TableView): string[] {
  const shown = new Set(mapping?.columns.map(([field]) => field));
  const reference = referencesOf(columns, () => true);
  const named = new Map<string, string[]>();
  for (const { fields, ignored, column } of columns) {
    const field = fields[0]?.field;
    if (ignored || field === undefined || shown.has(field)) continue;
    named.set(field, [...(named.get(field) ?? []), JSON.stringify(escapeText(reference(column)))]);
  }
  // Of several columns of one field the configuration takes a list: a key that stood twice would count once.
  return [...named].map(
    ([field, texts]) => `"${field}": ${texts.length > 1 ? `[${texts.join(', ')}]` : texts.join('')}`,
  );
}

/** What `records` of a mapping may name, where no format knows the document. */
function* recordLines({ records = [] }: FileView, options: TextOptions): Generator<string> {
  const MOST = 12;
  for (const { path, count, names } of records.slice(0, MOST))
    yield* labelled(
      'records',
      escapeText(`${count} × ${path}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`),
      options,
      '  ',
    );
  if (records.length > MOST) yield* labelled('', `and ${records.length - MOST} other kinds`, options, '  ');
}

/** Where the parts of such a document stand, as far as its names and texts tell. */
function* pathLines({ glob, byPaths }: FileView): Generator<string> {
  if (byPaths === undefined) return;
  yield '  if this is a parts list, say where its parts stand, in lintanide.config.json:';
  for (const line of mappingLines(glob, byPaths)) yield `    ${line}`;
}

function* skippedLines({ skipped, sheets }: FileView, options: TextOptions): Generator<string> {
  const untold = skipped.filter(
    ({ sheet, reason }) =>
      !sheets.some((each) => each.name === sheet && each.tables.length === 0 && each.reason === reason),
  );
  const MOST = 12;
  for (const { sheet, rows, reason } of untold.slice(0, MOST)) {
    const [from = '', to = ''] = rows.split('-');
    // What a format left out is called by its name.
    const range = !/^\d+-\d+$/.test(rows) ? rows : from === to ? `row ${from}` : `rows ${rows}`;
    const where = sheet === null ? range : `sheet "${sheet}" ${range}`;
    // Records of a document have no rows; they are counted.
    const words = reason.startsWith('elements such as ') ? `${to} ${reason}` : `${where}: ${reason}`;
    yield* labelled('skipped', words, options, '  ');
  }
  if (untold.length > MOST)
    yield* labelled('', `and ${String(untold.length - MOST)} more; --json lists them all`, options, '  ');
}

const LABEL = 11;

/** `hierarchy  by the level column`, wrapped under itself. */
export function* labelled(label: string, text: string, { width }: TextOptions, indent: string): Generator<string> {
  const lines = wrap(escapeText(text), width - indent.length - LABEL);
  for (const [at, line] of lines.entries()) yield `${indent}${(at === 0 ? label : '').padEnd(LABEL)}${line}`.trimEnd();
}

function* paragraph(text: string, indent: string, { width }: TextOptions): Generator<string> {
  for (const [at, line] of wrap(escapeText(text), width - indent.length - 2).entries())
    yield `${indent}${at === 0 ? '' : '  '}${line.trimStart()}`;
}
