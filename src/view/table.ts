import type { Bom } from '../bom/types.ts';
import { LineKind, type Table } from '../map/types.ts';
import { columnLetters } from '../read/sheet.ts';
import { columnsOf } from './columns.ts';
import { doubtsOf } from './doubts.ts';
import { kindOf, lineView, otherRows } from './lines.ts';
import { draftOf, type DraftFrame } from './mapping.ts';
import { pricesOf } from './prices.ts';
import { basisOf } from './quantity.ts';
import type { LineKindName, LineView, TableView } from './types.ts';

/** One table of an assembled bill as it is understood, with its first `rows` parts. */
export function tableView(bom: Bom, index: number, depths: Int32Array, rows: number, frame: DraftFrame): TableView {
  const table = bom.tables[index] as Table;
  const { sheet, lines } = table;
  const start = startOf(bom, index);
  const counts: Record<LineKindName, number> = { part: 0, heading: 0, total: 0, note: 0, reference: 0, substance: 0 };
  let hiddenLines = 0;
  let struckLines = 0;
  let deepest = 0;
  for (let line = 0; line < lines.count; line++) {
    counts[kindOf(table, line)]++;
    if (sheet.isHiddenRow(lines.ordinal[line] ?? 0)) hiddenLines++;
    if (sheet.isStruckRow(lines.ordinal[line] ?? 0)) struckLines++;
    if (lines.kind[line] === LineKind.part) deepest = Math.max(deepest, depths[start + line] ?? 0);
  }
  const hierarchy = bom.styles[index] ?? 'flat';
  const columns = columnsOf(table);
  return {
    range: rangeOf(table),
    headerRow: sheet.turned === null ? table.headerRow : null,
    ...(sheet.turned !== null && table.headerRow !== null && { headerColumn: columnLetters(table.headerRow - 1) }),
    dialect: table.dialect ?? null,
    root: table.root?.text ?? null,
    supplier: table.supplier ?? null,
    hierarchy,
    depth: deepest + 1,
    quantityBasis: basisOf(table, hierarchy),
    prices: pricesOf(table),
    decimal: table.decimal,
    confidence: table.confidence,
    columns,
    counts,
    hiddenLines,
    hiddenColumns: columns.filter(({ column }) => sheet.isHiddenColumn(column)).map(({ name }) => name),
    struckLines,
    merged: byColumn(table.merged),
    ditto: byColumn(table.ditto),
    first: firstLines(bom, start, depths, rows),
    others: otherRows(table),
    doubts: doubtsOf(bom, index, start),
    mapping: draftOf(table, columns, frame),
  };
}

const byColumn = (counts: ReadonlyMap<number, number> = new Map()): TableView['merged'] =>
  [...counts].sort(([a], [b]) => a - b).map(([column, rows]) => ({ name: columnLetters(column), rows }));

/** Global index of a table's first line. */
export function startOf(bom: Bom, index: number): number {
  let start = 0;
  for (const table of bom.tables.slice(0, index)) start += table.lines.count;
  return start;
}

function rangeOf({ sheet, left, right, firstRow, lastRow }: Table): string {
  const element = sheet.element(firstRow);
  if (element !== null) return element.path;
  return `${sheet.cellAt(firstRow, left)}:${sheet.cellAt(lastRow, right)}`;
}

/** The first parts, with the headings above them. */
function firstLines(bom: Bom, start: number, depths: Int32Array, rows: number): LineView[] {
  const table = bom.tables[bom.lineTable[start] ?? -1];
  const shown: LineView[] = [];
  let parts = 0;
  for (let line = 0; line < (table?.lines.count ?? 0) && parts < rows; line++) {
    const kind = table?.lines.kind[line];
    if (kind !== LineKind.part && kind !== LineKind.heading) continue;
    if (kind === LineKind.part) parts++;
    if (shown.length < rows * 2) shown.push(lineView(bom, start + line, depths[start + line] ?? 0));
  }
  return shown;
}
