import { TextArena } from '../arena.ts';
import { readBulleted } from '../lists/bulleted-list.ts';
import { readContains } from '../lists/contains-list.ts';
import { readCards } from '../lists/item-cards.ts';
import { readCounted } from '../lists/counted-list.ts';
import { evened } from './csv-evened.ts';
import { QuoteCheck } from './csv-quotes.ts';
import { type CsvSink, QUOTE, scanCsv } from './csv-scan.ts';
import type { Utf8Text } from '../encoding/encoding.ts';
import { findFixedSections, splitSection } from './fixed-sections.ts';
import { fitter } from './fixed-overflow.ts';
import { isRule } from './fixed-cells.ts';
import { findFixedLayout, type FixedLayout, goesOn } from './fixed-width.ts';
import { readHeaded } from '../lists/headed-list.ts';
import { readMatrix } from '../lists/matrix-list.ts';
import { readLined } from '../lists/lined-list.ts';
import { withoutComments } from '../html/html-comments.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** Below this share of equal records another layout may be the surer one. */
const LEAST_SURE = 0.5;
/** As many fields in nearly every record are no punctuation, whatever stands in them. */
const SPREAD = { constancy: 0.9, fields: 4 } as const;

const EQUALS = 0x3d;
const FORM_FEED = 0x0c;
/** Where a fixed-width list would have shown its header. */
const FIXED_SAMPLE = 64 * 1024;
/** A text over several lines: no more is one. */
const LONGEST_WRAPPED = 2000;
/** Longer texts are written by programs, which comment nothing out. */
const LONGEST_COMMENTED = 1024 ** 2;
/** Where a text would have called itself a list. */
const FIRST_LINES = 1024;

/**
 * Delimited text → one sheet. Row numbers are record numbers counting header, `sep=` line and blank records; `sheet.line`
 * gives the physical line a record starts on, kept where the file quotes at all (else it equals the row number).
 *
 * @throws ReadError `csv-quotes` and `csv-truncated` with the line, `limit-…` for rows, columns, cells and the bytes of one text
 */
export function readCsv(text: Utf8Text, options: ReadOptions): ReadResult {
  const { limits } = options;
  const plain = withoutNul(text.bytes);
  const { bytes: written, dialect, note } = evened(plain, options.scoreSample);
  const isSure = dialect.declared || dialect.score >= 2;
  // Commas within the cells of a list in columns: a line of it that holds two header words is no header of a list with commas.
  const isLoose = !dialect.declared && dialect.constancy < LEAST_SURE;
  const isSpread = dialect.constancy >= SPREAD.constancy && dialect.fields >= SPREAD.fields;
  // A cell of a table may hold anything.
  const bytes = isSure || isSpread ? written : uncommented(written);
  const cards =
    dialect.declared || isSpread || options.isMapped === true ? null : readCards(bytes, text.encoding, options);
  if (cards !== null) return cards;
  const matrix = isSure || options.isMapped === true ? null : readMatrix(bytes, text.encoding);
  if (matrix !== null) return matrix;
  const fixed =
    (isSure && !isLoose) || isSpread
      ? null
      : readFixedWidth(bytes, text.encoding, options, isSure ? dialect.score : -1);
  if (fixed !== null) return fixed;
  // Names of columns are of a table.
  if (!isSure && options.isMapped !== true) {
    const called = { ...options, isList: () => options.isList?.() === true || callsItselfList(bytes, options) };
    const counted =
      readContains(bytes, text.encoding, options) ??
      readCounted(bytes, text.encoding, options) ??
      readBulleted(bytes, text.encoding, called) ??
      readLined(bytes, text.encoding, called) ??
      readHeaded(bytes, text.encoding, called);
    if (counted !== null) return counted;
  }
  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  sheet.isLined = true;
  const keepLines = dialect.quoting.escapes || bytes.includes(dialect.quoting.quote);
  const columns: number[] = [];
  const ids: number[] = [];
  const quotes = new QuoteCheck();
  let held = 0;
  let cells = 0;
  const sink: CsvSink = {
    field(column, source, from, to) {
      if (to <= from) return;
      if (column >= limits.columns) throw limitError('columns', limits, 'The file');
      if (to - from > limits.textBytes) throw limitError('textBytes', limits, 'The file');
      // `="0010"` is Excel's way to keep a text a text; the guard is no part of it.
      const guarded =
        source[from] === EQUALS && source[from + 1] === QUOTE && source[to - 1] === QUOTE && to - from > 3;
      columns[held] = column;
      ids[held++] = guarded ? texts.internBytes(source, from + 2, to - 1) : texts.internBytes(source, from, to);
    },
    record(number, line, fields, stray, lines, from, to) {
      if (number > limits.rows) throw limitError('rows', limits, 'The file');
      const filled = held;
      held = 0;
      quotes.record(fields, filled, stray);
      if (lines > 1) quotes.spanning(line, from, to);
      if (filled === 0 || (number === 1 && dialect.declared)) return true;
      cells += filled;
      if (cells > limits.cells) throw limitError('cells', limits, 'The file');
      const ordinal = sheet.addRow(number);
      if (keepLines) sheet.setLine(ordinal, line);
      for (let i = 0; i < filled; i++) sheet.set(ordinal, columns[i] as number, ids[i] as number);
      return true;
    },
  };
  // A declared delimiter is not counted.
  const quoting = dialect.fields > 0 ? { ...dialect.quoting, fields: dialect.fields } : dialect.quoting;
  const notes = scanCsv(bytes, 0, dialect.delimiter, sink, quoting);
  if (dialect.delimiter >= 0) quotes.finish(bytes, dialect.delimiter);
  const details: Record<string, string> = {
    encoding: text.encoding,
    delimiter: dialect.delimiter < 0 ? 'none' : String.fromCharCode(dialect.delimiter),
  };
  if (text.note !== null) details['encodingNote'] = text.note;
  if (dialect.quoting.escapes) details['quotes'] = 'a quote or a delimiter in a text has a backslash before it';
  if (dialect.quoting.quote !== QUOTE) details['quotes'] = 'texts stand in single quotes';
  if (note !== null) details['evened'] = note;
  if (plain !== text.bytes) details['nul'] = `${String(text.bytes.length - plain.length)} NUL bytes left out`;
  if (notes.strayQuotes.length > 0) {
    details['strayQuotes'] =
      `quotes that never close, read as text, on lines ${notes.strayQuotes.slice(0, 10).join(', ')}`;
  }
  return { format: dialect.delimiter === 9 ? 'tsv' : 'csv', texts, sheets: [sheet], details };
}

/** A text without its comments, as `withoutComments` has it. */
function uncommented(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LONGEST_COMMENTED) return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const shown = withoutComments(text);
  return shown === text ? bytes : new TextEncoder().encode(shown);
}

/** Whether the first line of a text says that it is a list of parts, whatever its file is called. */
function callsItselfList(bytes: Uint8Array, { isListTitle }: ReadOptions): boolean {
  const [first = ''] = linesOf(bytes.subarray(0, FIRST_LINES)).filter((line) => line.trim() !== '');
  return isListTitle?.(first.trim(), 'first') === true;
}

/** A list in columns of blanks; null when the text is none. Row numbers are line numbers, and rules are no rows. */
function readFixedWidth(bytes: Uint8Array, encoding: string, options: ReadOptions, above: number): ReadResult | null {
  const { limits } = options;
  const sample = linesOf(bytes.subarray(0, FIXED_SAMPLE));
  const isParted = findFixedSections(sample, options.scoreSample) !== null;
  if (!isParted && findFixedLayout(sample, options.scoreSample) === null) return null;
  const lines = linesOf(bytes);
  const sections = isParted ? findFixedSections(lines, options.scoreSample) : null;
  const whole = sections === null ? findFixedLayout(lines, options.scoreSample) : null;
  const layouts = sections ?? (whole === null ? [] : [{ ...whole, from: 0 }]);
  if (layouts.every(({ score }) => score <= above)) return null;
  let layout = { starts: [0], widths: null } as Pick<FixedLayout, 'starts' | 'widths'>;
  let next = 0;
  let fitted = fitter([], layout);
  /** Rows of a section so far; behind a gap below them: more than its lines. */
  let [isBelow, isBehind] = [false, false];
  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  sheet.isLined = true;
  const paged = bytes.includes(FORM_FEED) ? pagedLines(bytes) : null;
  /** Cells of the line above, which is a row or goes on with one; none: it is neither. */
  let previous: readonly string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= limits.rows) throw limitError('rows', limits, 'The file');
    if (line.length > limits.textBytes) throw limitError('textBytes', limits, 'The file');
    const isHead = layouts[next]?.from === index;
    if (isHead) {
      layout = layouts[next++] ?? layout;
      fitted = fitter(lines.slice(index, layouts[next]?.from), layout);
    }
    if (line.trim() === '' || isRule(line)) {
      previous = [];
      isBehind = isBelow && sections !== null;
      continue;
    }
    isBelow = !isHead;
    if (isHead) isBehind = false;
    const parted = splitSection(line, layout, isBehind);
    const cells = (isBehind ? parted : fitted(line, parted)).map((cell) => cell.trim());
    const [column = 0, more] = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
    const text = cells[column] ?? '';
    const last = sheet.rowCount - 1;
    const above = column > 0 && more === undefined ? (previous[column] ?? '') : '';
    previous = cells;
    if (goesOn(above, text, layout.widths?.[column])) {
      const whole = `${sheet.text(last, column)} ${text}`;
      if (whole.length <= LONGEST_WRAPPED) {
        sheet.set(last, column, texts.intern(whole));
        continue;
      }
    }
    const ordinal = sheet.addRow(index + 1);
    if (paged !== null) sheet.setLine(ordinal, paged[index] as number);
    for (const [at, cell] of cells.entries()) sheet.set(ordinal, at, texts.intern(cell));
  }
  return { format: 'text', texts, sheets: [sheet], details: { encoding, delimiter: 'none', layout: 'fixed-width' } };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function linesOf(bytes: Uint8Array): string[] {
  return textOf(bytes).split(/\r\n|\r|\n|\f/);
}

/** Of each of these the physical line: what begins a page begins none. */
function pagedLines(bytes: Uint8Array): number[] {
  const lines = textOf(bytes).split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) => line.split('\f').map(() => at + 1));
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}
