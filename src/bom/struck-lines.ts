import { LineKind, type Table } from '../map/types.ts';
import { ROW_OF_CELL } from '../read/sheet.ts';

const takenOut = new WeakMap<Table, ReadonlySet<number>>();

/**
 * Whether a row is struck through, or all that names its part: somebody took the line out and left it to be read. Where most lines are struck
 * through they are ticked off, as one does what was bought.
 */
export function isStruckOut(table: Table, row: number): boolean {
  let rows = takenOut.get(table);
  if (rows === undefined) takenOut.set(table, (rows = rowsStruck(table)));
  return rows.has(row);
}

function rowsStruck({ sheet, lines, columns }: Table): ReadonlySet<number> {
  const names = [...(columns.get('description') ?? []), ...(columns.get('name') ?? [])];
  const isStruck = (row: number): boolean => {
    if (sheet.isStruckRow(row)) return true;
    const filled = names.filter((column) => sheet.id(row, column) !== 0);
    return filled.length > 0 && filled.every((column) => sheet.struckCells.has(row * ROW_OF_CELL + column));
  };
  const rows = new Set<number>();
  let parts = 0;
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] ?? 0;
    if (lines.kind[line] !== LineKind.part) continue;
    parts++;
    if (isStruck(row)) rows.add(row);
  }
  return rows.size * 2 > parts ? new Set() : rows;
}
