import { DUMP_FIELDS, type DumpPiece } from './dump.ts';

const COLUMNS = ['sheet', 'kind', 'level', ...DUMP_FIELDS, 'other', 'marks'];

/** RFC 4180 with a header and a byte order mark. Rows that are in no list have the kind `row`; what is left out, `left-out`. */
export function* dumpCsv(pieces: Iterable<DumpPiece>): Generator<string> {
  yield `\uFEFF${record(COLUMNS)}`;
  let sheet = '';
  const blank = DUMP_FIELDS.map(() => '');
  for (const piece of pieces) {
    if (piece.type === 'table' || piece.type === 'rows') sheet = piece.sheet ?? '';
    else if (piece.type === 'row') yield record([sheet, 'row', '', ...blank, piece.cells.join(' | '), '']);
    else if (piece.type === 'file') yield record(['', 'file', '', ...blank, piece.name, '']);
    else if (piece.type === 'left-out') yield record(['', 'left-out', '', ...blank, piece.why, '']);
    else {
      const { kind, level, fields, other, marks } = piece;
      const rest = other.map(([label, text]) => (label === '' ? text : `${label}: ${text}`)).join(' | ');
      yield record([sheet, kind, String(level), ...DUMP_FIELDS.map((field) => fields[field]), rest, marks.join(' ')]);
    }
  }
}

function record(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet runs what begins like a formula: such a text gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[\s\uFEFF]*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
