import { TextArena } from './arena.ts';
import { findDialect } from './csv-dialect.ts';
import { scanCsv } from './csv-scan.ts';
import type { Utf8Text } from './encoding.ts';
import { limitError } from './limits.ts';
import { Sheet } from './sheet.ts';
import type { ReadOptions, ReadResult } from './types.ts';

const EQUALS = 0x3d;
const QUOTE = 0x22;

/**
 * Delimited text → one sheet. Row numbers are record numbers counting header, `sep=` line and blank records; where the
 * file quotes at all, `sheet.line` gives the physical line a record starts on (else it equals the row number).
 *
 * @throws ReadError `limit-…` for rows, columns, cells and the bytes of one text
 */
export function readCsv(text: Utf8Text, options: ReadOptions): ReadResult {
  const bytes = withoutNul(text.bytes);
  const { limits } = options;
  const dialect = findDialect(bytes, options.scoreSample);
  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  const keepLines = bytes.includes(QUOTE);
  const columns: number[] = [];
  const ids: number[] = [];
  let held = 0;
  let cells = 0;
  const notes = scanCsv(bytes, 0, dialect.delimiter, {
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
    record(number, line) {
      if (number > limits.rows) throw limitError('rows', limits, 'The file');
      const filled = held;
      held = 0;
      if (filled === 0 || (number === 1 && dialect.declared)) return true;
      cells += filled;
      if (cells > limits.cells) throw limitError('cells', limits, 'The file');
      const ordinal = sheet.addRow(number);
      if (keepLines) sheet.setLine(ordinal, line);
      for (let i = 0; i < filled; i++) sheet.set(ordinal, columns[i] as number, ids[i] as number);
      return true;
    },
  });
  const details: Record<string, string> = {
    encoding: text.encoding,
    delimiter: dialect.delimiter < 0 ? 'none' : String.fromCharCode(dialect.delimiter),
  };
  if (text.note !== null) details['encodingNote'] = text.note;
  if (bytes !== text.bytes) details['nul'] = `${String(text.bytes.length - bytes.length)} NUL bytes left out`;
  if (notes.strayQuotes.length > 0) {
    details['strayQuotes'] =
      `quotes that never close, read as text, on lines ${notes.strayQuotes.slice(0, 10).join(', ')}`;
  }
  return { format: dialect.delimiter === 9 ? 'tsv' : 'csv', texts, sheets: [sheet], details };
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}
