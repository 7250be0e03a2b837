import { nodeHost } from '../../src/host/node.ts';
import { TextKind } from '../../src/read/arena.ts';
import { readUnit } from '../../src/read/read-unit.ts';
import { type CellRange, cellName, columnLetters, type Sheet } from '../../src/read/sheet.ts';
import { defaultLimits } from '../../src/read/types.ts';
import type { Kind } from './quirk.ts';

/** What our reader gives of a workbook, in the words of a `Quirk`. */
export interface Reading {
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly cells: Record<string, string>;
  readonly kinds: Record<string, Kind>;
  readonly hiddenRows: readonly number[];
  readonly struckRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly merges: readonly string[];
  readonly links: Record<string, string>;
  readonly comments: Record<string, string>;
  readonly tables: Record<string, string>;
  readonly unvalued: { readonly count: number; readonly first: string; readonly rows: string } | null;
}

const KINDS = Object.keys(TextKind) as Kind[];

/** Name of a cell: the sheet is left out where it is `S1`. */
export function address(sheet: string, cell: string): string {
  return sheet === 'S1' ? cell : `${sheet}!${cell}`;
}

export async function readOurs(bytes: Uint8Array): Promise<Reading> {
  const { sheets } = await readUnit(bytes, 'quirk.xlsx', {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    scoreSample: () => 0,
  });
  const cells: Record<string, string> = {};
  const kinds: Record<string, Kind> = {};
  const hiddenRows: number[] = [];
  const struckRows: number[] = [];
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (const column of sheet.filled(row)) {
        const name = address(sheet.name ?? '', cellName(sheet.rowNumber(row), column));
        cells[name] = sheet.text(row, column);
        kinds[name] = KINDS.find((kind) => TextKind[kind] === sheet.kind(row, column))!;
      }
      if (sheet.isHiddenRow(row)) hiddenRows.push(sheet.rowNumber(row));
      if (sheet.isStruckRow(row)) struckRows.push(sheet.rowNumber(row));
    }
  }
  const first = sheets[0]!;
  return {
    sheets: sheets.map(({ name }) => name ?? ''),
    hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name ?? ''),
    cells,
    kinds,
    hiddenRows,
    struckRows,
    hiddenColumns: first.hiddenColumns.map(
      ({ left, right }) => `${columnLetters(left - 1)}:${columnLetters(right - 1)}`,
    ),
    merges: first.merges.map(rangeName),
    links: named(first.links),
    comments: named(first.comments),
    tables: Object.fromEntries(first.tables.map((table) => [table.name, rangeName(table)])),
    unvalued: unvaluedOf(first),
  };
}

function unvaluedOf(sheet: Sheet): Reading['unvalued'] {
  const { unvalued } = sheet;
  if (unvalued === null) return null;
  return { count: unvalued.count, first: unvalued.first, rows: `${String(unvalued.top)}-${String(unvalued.bottom)}` };
}

function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${cellName(top, left - 1)}:${cellName(bottom, right - 1)}`;
}

/** Keys `row:column` as names of cells. */
function named(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...map].map(([key, text]) => {
      const [row, column] = key.split(':').map(Number);
      return [cellName(row!, column!), text];
    }),
  );
}
