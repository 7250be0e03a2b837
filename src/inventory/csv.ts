import type { FileInventory, InventoryRow } from './types.ts';
import { byteOrderMark, csvRecord } from '../report/tools/csv-cell.ts';
import { placeWords } from './place.ts';
import { factorWord, quantityWords } from './words.ts';

const COLUMNS = [
  'file',
  'place',
  'level',
  'chain',
  'part',
  'description',
  'quantity',
  'contents',
  'element',
  'min_g',
  'typ_g',
  'max_g',
  'unknown',
  'widest',
  'counts',
];

/** RFC 4180 with a header and a byte order mark, one record per line and element; grams per piece of the line. */
export function* inventoryCsv(files: readonly FileInventory[], isMarked = true): Generator<string> {
  yield byteOrderMark(isMarked) + csvRecord(COLUMNS);
  for (const { path, rows, total } of files) {
    const chains: string[] = [];
    for (const [index, row] of rows.entries()) {
      const above = row.parent === null ? '' : `${chains[row.parent] ?? ''} > `;
      // A chain of a hostile depth would grow with its square.
      chains[index] = (above + row.name).slice(-500);
      yield* rowRecords(path, row, chains[index]);
    }
    for (const amount of total)
      yield csvRecord([path, '', '', '', 'all that is listed', '', '', '', ...amountCells(amount), '']);
  }
}

function* rowRecords(path: string, row: InventoryRow, chain: string): Generator<string> {
  const start = [
    path,
    placeWords(row.place),
    String(row.level),
    chain,
    row.name,
    row.description ?? '',
    quantityWords(row.quantity),
    row.contents
      .map(
        ({ name, presence, basis, leftOut }) =>
          `${name} (${[presence, basis, leftOut].filter((word) => word !== null).join(', ')})`,
      )
      .join('; '),
  ];
  const counts = [row.notCounted ?? 'yes', row.expired === null ? '' : `valid until ${row.expired}`]
    .filter((word) => word !== '')
    .join(', ');
  if (row.amounts.length === 0) yield csvRecord([...start, '', '', '', '', '', '', counts]);
  for (const amount of row.amounts) yield csvRecord([...start, ...amountCells(amount), counts]);
}

function amountCells(amount: InventoryRow['amounts'][number]): string[] {
  const { symbol, min, typ, max, unknown, widest } = amount;
  const count = Object.values(unknown).reduce((sum, one) => sum + one, 0);
  // Where nothing at all is known, an empty cell: a 0 would be a statement.
  const cells = count > 0 && max === 0 ? ['', '', ''] : [String(min), String(typ), String(max)];
  return [symbol, ...cells, String(count), widest === null ? '' : factorWord(widest)];
}

/** The lines that say too little, as CSV. */
export function* unclassifiedCsv(files: readonly FileInventory[], isMarked = true): Generator<string> {
  yield byteOrderMark(isMarked) + csvRecord(['file', 'place', 'part', 'text']);
  for (const { path, unclassified } of files)
    for (const { place, name, text } of unclassified) yield csvRecord([path, placeWords(place), name, text]);
}
