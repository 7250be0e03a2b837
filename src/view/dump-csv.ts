import { byteOrderMark, csvRecord } from '../report/tools/csv-cell.ts';
import { DUMP_FIELDS, type DumpPiece } from './dump.ts';

const COLUMNS = ['sheet', 'kind', 'level', ...DUMP_FIELDS, 'other', 'marks'];

/** RFC 4180 with a header and a byte order mark. Rows that are in no list have the kind `row`; what is left out, `left-out`. */
export function* dumpCsv(pieces: Iterable<DumpPiece>, isMarked = true): Generator<string> {
  yield byteOrderMark(isMarked) + csvRecord(COLUMNS);
  let sheet = '';
  const blank = DUMP_FIELDS.map(() => '');
  for (const piece of pieces) {
    if (piece.type === 'table' || piece.type === 'rows') sheet = piece.sheet ?? '';
    else if (piece.type === 'row') yield csvRecord([sheet, 'row', '', ...blank, piece.cells.join(' | '), '']);
    else if (piece.type === 'file') yield csvRecord(['', 'file', '', ...blank, piece.name, '']);
    else if (piece.type === 'left-out') yield csvRecord(['', 'left-out', '', ...blank, piece.why, '']);
    else {
      const { kind, level, fields, other, marks } = piece;
      const rest = other.map(([label, text]) => (label === '' ? text : `${label}: ${text}`)).join(' | ');
      yield csvRecord([
        sheet,
        kind,
        String(level),
        ...DUMP_FIELDS.map((field) => fields[field]),
        rest,
        marks.join(' '),
      ]);
    }
  }
}
