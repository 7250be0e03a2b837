import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import { unescapeSylk } from './sylk-text.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { serialToIso } from '../cell/dates.ts';
import { percentText } from '../cell/cell-shown.ts';
import { numberForm } from '../cell/format-code.ts';
import { DateForm, PERCENT } from '../cell/number-format.ts';

const decoder = new TextDecoder();

/**
 * SYLK (`ID;P`), one sheet of records such as `C;Y2;X1;K"Magnet"`: a cell record leaves out a row or column that has
 * not changed, and a semicolon inside a text is doubled.
 *
 * @param utf8 the file, decoded
 * @throws ReadError `sylk-malformed` with the line, `limit-…`
 */
export function readSylk(utf8: Uint8Array, options: ReadOptions): ReadResult {
  const texts = new TextArena();
  const cells = new Map<number, Map<number, number>>();
  const formats: number[] = [];
  const cursor = { row: 1, column: 1 };
  let form: number = DateForm.none;
  let count = 0;
  let ended = false;
  for (const [index, record] of decoder
    .decode(utf8)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [type, ...fields] = splitFields(record);
    if (ended || type === undefined || type === '') continue;
    if (type === 'E') ended = true;
    else if (type === 'P') addFormat(formats, fields);
    else if (type === 'F' || type === 'C') {
      let value: string | null = null;
      for (const field of fields) {
        const body = field.slice(1);
        if (field.startsWith('Y')) cursor.row = position(body, options.limits.rows, index);
        else if (field.startsWith('X')) cursor.column = position(body, options.limits.columns, index);
        else if (field.startsWith('P') && type === 'F') form = formats[Number(body)] ?? DateForm.none;
        else if (field.startsWith('K') && type === 'C') value = body;
      }
      if (value === null) continue;
      if (++count > options.limits.cells) throw limitError('cells', options.limits, 'The file');
      let row = cells.get(cursor.row);
      if (row === undefined) cells.set(cursor.row, (row = new Map<number, number>()));
      row.set(cursor.column, intern(texts, value, form, index));
      form = DateForm.none;
    } else if (!/^(?:ID|B|O|NN|NE|NU|W)$/.test(type))
      throw malformed(`has a record of the unknown type "${type.slice(0, 20)}"`, index);
  }
  if (!ended) throw malformed('does not end with the record "E": it is cut off', 0);
  const sheet = new Sheet(null, texts);
  for (const [number, row] of [...cells].sort(([a], [b]) => a - b)) {
    const ordinal = sheet.addRow(number);
    for (const [column, id] of row) sheet.set(ordinal, column - 1, id);
  }
  return { format: 'sylk', texts, sheets: [sheet], details: {} };
}

/** Fields of a record; `;;` is a semicolon, and so is one in a text whose writer did not double it. */
function splitFields(record: string): string[] {
  const fields = unescapeSylk(record)
    .replaceAll(';;', '\0')
    .split(';')
    .map((field) => field.replaceAll('\0', ';').trimEnd());
  const open = fields.findIndex((field) => OPEN_TEXT.test(field));
  const close = open < 0 ? -1 : fields.findIndex((field, at) => at > open && field.endsWith('"'));
  if (close < 0) return fields;
  return [...fields.slice(0, open), fields.slice(open, close + 1).join(';'), ...fields.slice(close + 1)];
}

/** A value that is a text, and ends in no quote. */
const OPEN_TEXT = /^K"(?:|.*[^"])$/su;

function addFormat(formats: number[], fields: readonly string[]): void {
  const code = fields.find((field) => field.startsWith('P'));
  // Font records (`P;F…`, `P;E…`) are not counted among the formats.
  if (code !== undefined) formats.push(numberForm(code.slice(1)));
}

function position(text: string, most: number, index: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw malformed(`has a cell at "${text.slice(0, 20)}"`, index);
  return number;
}

function intern(texts: TextArena, value: string, form: number, index: number): number {
  if (value.startsWith('"')) {
    if (value.length < 2 || !value.endsWith('"'))
      throw malformed('has a text that is not closed (or a ";" that is not doubled)', index);
    return texts.intern(value.slice(1, -1));
  }
  if (value.startsWith('#')) return texts.intern(value, TextKind.error);
  if (value === 'TRUE' || value === 'FALSE') return texts.intern(value, TextKind.boolean);
  const shown = form === PERCENT && value !== '' ? percentText(value) : null;
  if (shown !== null) return texts.intern(shown);
  const isDate = form > DateForm.none && form < PERCENT && value !== '';
  const iso = isDate ? serialToIso(Number(value), form as DateForm, false) : null;
  return iso === null ? texts.intern(value, TextKind.number) : texts.intern(iso, TextKind.date);
}

function malformed(problem: string, index: number): ReadError {
  return new ReadError(
    'sylk-malformed',
    `The SYLK file ${problem} (line ${String(index + 1)}).`,
    'Open it in a spreadsheet program, save it as .xlsx, and lint that file.',
    { line: index + 1 },
  );
}
