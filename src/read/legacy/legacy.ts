import type * as Xlsx from '@e965/xlsx';
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { internStruck } from '../cell/struck-out.ts';
import { Formulas } from '../cell/formulas.ts';
import { type BiffSheet, biffSheets, cellNumber } from './legacy-biff.ts';
import { type BiffCells, checkRecords, placeOf } from './legacy-records.ts';
import { limitError } from '../limits.ts';
import { cellName, RowFlag, Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { serialToIso } from '../cell/dates.ts';
import { numberForm } from '../cell/format-code.ts';
import { builtinForm, DateForm, mayBeLiteral, PADDED, PERCENT } from '../cell/number-format.ts';
import { paddedNumber, percentText } from '../cell/cell-shown.ts';
import { literalForm } from '../cell/number-literals.ts';
import { openZip } from '../archive/zip.ts';

type Library = typeof Xlsx;

/** Formats that a library reads for us: BIFF workbooks and binary OOXML workbooks. */
type LegacyFormat = 'xls' | 'xlsb';

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/**
 * Reads a legacy workbook: values as text (integers without decimals, dates as ISO), never the display text, which
 * depends on a locale.
 *
 * @throws ReadError `encrypted`, `xls-unreadable`, `no-sheets`, `limit-…`
 */
export async function readLegacy(bytes: Uint8Array, format: LegacyFormat, options: ReadOptions): Promise<ReadResult> {
  const library = await import('@e965/xlsx');
  // Code pages matter for BIFF5 and older only, but which one it is shows only while reading.
  if (format === 'xls') library.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const { workbook, extras } = parse(library, bytes, format, options);
  const formulas = new Formulas();
  const texts = new TextArena();
  const sheets: Sheet[] = [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const source = workbook.Sheets[name];
    if (source === undefined || (source['!type'] as string | undefined) === 'chart') continue;
    const sheet = new Sheet(name, texts);
    sheet.hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    fill(sheet, source, { date1904, options, extras: extras[index] ?? null });
    addExtras(sheet, extras[index] ?? null, formulas);
    sheets.push(sheet);
  }
  if (sheets.length === 0) {
    throw new ReadError('no-sheets', 'The workbook holds no sheets.', 'Open it, save it as .xlsx, and lint that file.');
  }
  formulas.end();
  return { format, texts, sheets, details: {} };
}

/** Most bytes that a binary workbook may unpack to: the library holds all of it, and checks nothing itself. */
const MOST_UNPACKED = 256 * 1024 ** 2;

/**
 * A binary OOXML workbook (`.xlsb`). Its members are unpacked once under our limits before the library sees them.
 *
 * @throws ReadError as `readLegacy`, and what `openZip` throws
 */
export async function readXlsb(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const limits = { ...options.limits, partBytes: Math.min(options.limits.partBytes, MOST_UNPACKED) };
  const archive = openZip(bytes, { ...options, limits });
  let unpacked = 0;
  for (const name of archive.names) {
    if (name.endsWith('/')) continue;
    unpacked += archive.read(name).length;
    if (unpacked > limits.partBytes) throw limitError('partBytes', limits, 'The workbook');
  }
  return readLegacy(bytes, 'xlsb', options);
}

/** Milliseconds that the library may take: some wrong bytes send it round in circles. Good files take a hundredth. */
const LONGEST = 10_000;
const LONGEST_PER_MB = 10_000;

interface Parsed {
  readonly workbook: WorkBook;
  /** What the library does not give, by sheet. */
  readonly extras: readonly (BiffSheet | null)[];
}

function parse(library: Library, bytes: Uint8Array, format: LegacyFormat, { host }: ReadOptions): Parsed {
  const settings: ParsingOptions = {
    type: 'array',
    raw: true,
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellStyles: true,
    nodim: true,
  };
  let workbook: WorkBook | null = null;
  let cells: BiffCells | null = null;
  let extras: Parsed['extras'] = [];
  const unknown: string[] = [];
  const work = (): void => {
    if (format === 'xls') {
      const stream = streamOf(library, bytes);
      cells = stream === null ? null : checked(stream);
      if (stream !== null && cells !== null) extras = biffSheets(stream);
    }
    workbook = library.read(bytes, settings);
  };
  const milliseconds = Math.round(LONGEST + (bytes.length / 1024 ** 2) * LONGEST_PER_MB);
  try {
    overhearing(unknown, () => {
      if (host.within === undefined) work();
      else if (!host.within(milliseconds, work))
        throw unreadable(format, `reading it came to no end in ${String(Math.round(milliseconds / 1000))} seconds`);
    });
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    if (/password/i.test(said)) throw encrypted(cause);
    throw unreadable(format, null, cause);
  }
  return { workbook: believed(workbook, format, cells, unknown), extras };
}

/** The workbook, if nothing shows that it is not the one that was written. */
function believed(
  workbook: WorkBook | null,
  format: LegacyFormat,
  cells: BiffCells | null,
  unknown: readonly string[],
): WorkBook {
  // What it cannot parse the library takes for plain text, without a word.
  const taken = workbook?.bookType as string | undefined;
  if (workbook === null || (taken !== undefined && taken !== format && !(format === 'xls' && taken.startsWith('biff'))))
    throw unreadable(format);
  if (unknown[0] !== undefined) throw unreadable(format, `it holds a record that is none (${unknown[0]})`);
  if (cells !== null) refuseLost(workbook, cells);
  return workbook;
}

type Container = { readonly content: ArrayLike<number>; readonly size: number } | null;

/** The records of a BIFF workbook; null where the container has none. */
function streamOf(library: Library, bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xd0) return bytes;
  const { CFB } = library as unknown as {
    CFB: { read(bytes: Uint8Array, options: object): object; find(container: object, path: string): Container };
  };
  const container = CFB.read(bytes, { type: 'array' });
  const found = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (found === null) return null;
  const stream = Uint8Array.from(found.content);
  if (stream.length < found.size) throw unreadable('xls', 'the end of its records is not there');
  return stream;
}

/** The cells that they hold; null where they are not told. */
function checked(stream: Uint8Array): BiffCells | null {
  const outcome = checkRecords(stream);
  if (outcome !== null && 'problem' in outcome)
    throw unreadable('xls', `${outcome.problem}, at byte ${String(outcome.offset)} of its records`);
  return outcome;
}

/** Runs the library; what it says of records that it does not know is kept from the terminal, where no file is named. */
function overhearing(unknown: string[], work: () => void): void {
  /* eslint-disable no-console -- the library writes there */
  const { error } = console;
  console.error = (said: unknown) => {
    const id = /^Missing Info for XLS Record (0x[\da-f]+)$/.exec(String(said))?.[1];
    // Later versions of Excel add records from here on, which older programs are to pass over.
    if (id !== undefined && Number(id) < 0x800) unknown.push(id);
  };
  try {
    work();
  } finally {
    console.error = error;
    /* eslint-enable no-console */
  }
}

/** Every cell that the records hold has to be among those that were read. */
function refuseLost(workbook: WorkBook, sheets: BiffCells): void {
  for (const [index, cells] of sheets.entries()) {
    const name = workbook.SheetNames[index];
    const rows = (workbook.Sheets[name ?? '']?.['!data'] ?? []) as readonly (readonly unknown[] | undefined)[];
    for (const cell of cells) {
      const [row, column] = placeOf(cell);
      if (rows[row]?.[column] !== undefined) continue;
      throw unreadable('xls', `cell ${cellName(row + 1, column)} of sheet "${name ?? ''}" was lost in reading it`);
    }
  }
}

function unreadable(format: LegacyFormat, problem: string | null = null, cause?: unknown): ReadError {
  return new ReadError(
    'xls-unreadable',
    `The file looks like a workbook (${format}), but is damaged or truncated${problem === null ? '' : `: ${problem}`}.`,
    'Open it in a spreadsheet program, save it as .xlsx, and lint that file; or export it again.',
    {},
    cause === undefined ? {} : { cause },
  );
}

function encrypted(cause: unknown): ReadError {
  return new ReadError(
    'encrypted',
    'The workbook is encrypted (protected with a password), so its cells cannot be read.',
    'Save a copy without password and lint that.',
    {},
    { cause },
  );
}

interface Context {
  readonly date1904: boolean;
  readonly options: ReadOptions;
  readonly extras: BiffSheet | null;
}

function fill(sheet: Sheet, source: WorkSheet, context: Context): void {
  const { limits } = context.options;
  const { extras } = context;
  const rows = (source['!data'] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
  let cells = 0;
  for (const [r, row] of rows.entries()) {
    if (row === undefined) continue;
    let ordinal = -1;
    let filled = 0;
    let struck = 0;
    for (const [c, cell] of row.entries()) {
      if (cell === undefined) continue;
      let id = textOf(sheet.texts, cell, context);
      if (id === 0) continue;
      const left = cell.t === 's' ? extras?.left.get(cellNumber(r, c)) : undefined;
      if (left !== undefined) id = internStruck(sheet.texts, sheet.texts.text(id), left);
      if (++cells > limits.cells) throw limitError('cells', limits, `Sheet "${sheet.name ?? ''}"`);
      if (ordinal < 0) ordinal = addRow(sheet, source, r);
      sheet.set(ordinal, c, id);
      filled++;
      if (extras?.struck.has(cellNumber(r, c)) === true) {
        struck++;
        sheet.strike(ordinal, c);
      }
      const key = `${String(r + 1)}:${String(c)}`;
      const target = cell.l?.Target;
      if (target !== undefined && target !== '') sheet.links.set(key, target);
      const comment = cell.c?.map(({ t }) => t).join('\n');
      if (comment !== undefined && comment !== '') sheet.comments.set(key, comment);
    }
    if (filled > 0 && filled === struck) sheet.setRowFlag(ordinal, RowFlag.struck);
  }
  for (const [c, column] of (source['!cols'] ?? []).entries()) {
    const { hidden } = (column as { readonly hidden?: boolean } | undefined) ?? {};
    if (hidden === true) sheet.hiddenColumns.push({ left: c + 1, right: c + 1 });
  }
  for (const { s, e } of source['!merges'] ?? []) {
    sheet.merges.push({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  }
}

/** What is drawn on a sheet, and which of its formulas have no value. */
function addExtras(sheet: Sheet, extras: BiffSheet | null, formulas: Formulas): void {
  if (extras === null) return;
  sheet.drawn.push(...extras.drawn);
  sheet.pictures = extras.pictures;
  if (extras.isComputed) formulas.valued();
  for (const { cell, isZero, kind, mayBeBlank } of extras.formulas) {
    const [row, column] = placeOf(cell);
    if (isZero) formulas.zero(sheet, row + 1, column, kind);
    else if (!mayBeBlank) formulas.blank(sheet, row + 1, column);
  }
}

function addRow(sheet: Sheet, source: WorkSheet, r: number): number {
  const info = source['!rows']?.[r];
  return sheet.addRow(r + 1, info?.hidden === true ? RowFlag.hidden : 0, Math.min(255, info?.level ?? 0));
}

function textOf(texts: TextArena, cell: CellObject, context: Context): number {
  const value = cell.v;
  if (value === undefined) return 0;
  switch (cell.t) {
    case 'n':
      return typeof value === 'number' ? numberText(texts, value, cell, context.date1904) : texts.intern(String(value));
    case 'b':
      return texts.intern(value === true || value === 1 ? 'TRUE' : 'FALSE', TextKind.boolean);
    case 'e':
      return texts.intern(ERRORS.get(Number(value)) ?? '#ERROR!', TextKind.error);
    case 's':
      return texts.intern(String(value));
    case 'd':
      return texts.intern(value instanceof Date ? value.toISOString().slice(0, 10) : String(value), TextKind.date);
    default:
      return 0;
  }
}

function numberText(texts: TextArena, value: number, cell: CellObject, date1904: boolean): number {
  const form = typeof cell.z === 'string' ? numberForm(cell.z) : builtinForm(cell.z ?? 0);
  const shown = form === PERCENT ? percentText(String(value)) : null;
  if (shown !== null) return texts.intern(shown);
  const iso = form === DateForm.none || form >= PERCENT ? null : serialToIso(value, form as DateForm, date1904);
  if (iso === null && typeof cell.z === 'string' && mayBeLiteral(cell.z)) {
    const words = literalForm(cell.z)?.(String(value)) ?? null;
    if (words !== null) return texts.intern(words);
  }
  const padded = form >= PADDED ? paddedNumber(String(value), form - PADDED) : null;
  return iso === null ? texts.intern(padded ?? String(value), TextKind.number) : texts.intern(iso, TextKind.date);
}
