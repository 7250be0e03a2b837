import { fieldText } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import { lineTexts } from '../map/cells/texts.ts';
import { LineKind, type Table } from '../map/types.ts';
import { shorten } from './columns.ts';
import type { LineKindName, LineView, OtherRow } from './types.ts';

export const KIND_NAMES: readonly LineKindName[] = ['part', 'heading', 'total', 'note', 'reference'];

/** Depth of every line, 0 for a root. A parent may stand below its children. */
export function depthsOf({ parent, lineCount }: Bom): Int32Array {
  const depth = new Int32Array(lineCount).fill(-1);
  const path: number[] = [];
  for (let line = 0; line < lineCount; line++) {
    let at = line;
    while (at >= 0 && depth[at] === -1) {
      path.push(at);
      at = parent[at] ?? -1;
    }
    let known = at < 0 ? -1 : (depth[at] ?? 0);
    for (let each = path.pop(); each !== undefined; each = path.pop()) depth[each] = ++known;
  }
  return depth;
}

/** Rows whose substances are told of a line above them, by table. */
const substanceRows = new WeakMap<Table, ReadonlySet<number>>();

function substancesOf(table: Table): ReadonlySet<number> {
  let rows = substanceRows.get(table);
  if (rows === undefined) {
    rows = new Set([...(table.composed?.values() ?? [])].flatMap((list) => list.map(({ ordinal }) => ordinal)));
    substanceRows.set(table, rows);
  }
  return rows;
}

/** What a line is; a row of a substance is called so, which is no line of its own. */
export function kindOf(table: Table, index: number): LineKindName {
  if (substancesOf(table).has(table.lines.ordinal[index] ?? -1) && table.lines.kind[index] === LineKind.reference)
    return 'substance';
  return KIND_NAMES[table.lines.kind[index] ?? 0] ?? 'part';
}

export function lineView(bom: Bom, line: number, depth: number): LineView {
  const table = bom.tables[bom.lineTable[line] ?? -1] as Table;
  const index = bom.lineIndex[line] ?? 0;
  const row = table.lines.ordinal[index] ?? 0;
  const quantity = table.lines.quantity[index] ?? NaN;
  const text = (field: Parameters<typeof fieldText>[2]): string => fieldText(bom, line, field).replace(/\s+/gu, ' ');
  return {
    kind: kindOf(table, index),
    row: rowName(table, row),
    level: depth,
    partNumber: text('partNumber'),
    mpn: text('mpn'),
    description: text('description'),
    words: table.lines.kind[index] === LineKind.part ? '' : wordsOf(table, index),
    quantity: Number.isNaN(quantity) ? null : quantity,
    quantityText: text('quantity') === '' ? text('quantityTotal') : text('quantity'),
    unit: text('unit'),
    material: text('material'),
    manufacturer: text('manufacturer'),
    hidden: table.sheet.isHiddenRow(row),
  };
}

/** What a reader finds the row by: its number, or the line on which an element opens. */
export function rowName({ sheet }: Table, ordinal: number): number {
  return (sheet.columnNames === null ? null : sheet.line(ordinal)) ?? sheet.rowNumber(ordinal);
}

/** All words of a line, left to right. */
function wordsOf(table: Table, index: number): string {
  return lineTexts(table, index)
    .map(({ text }) => shorten(text))
    .slice(0, 6)
    .join(' | ');
}

const MOST_OF_A_KIND = 3;

/** The first rows of each kind that are no parts. */
export function otherRows(table: Table): OtherRow[] {
  const found: OtherRow[] = [];
  const count = new Map<LineKindName, number>();
  for (let index = 0; index < table.lines.count; index++) {
    const kind = kindOf(table, index);
    if (kind === 'part') continue;
    const held = count.get(kind) ?? 0;
    count.set(kind, held + 1);
    if (held < MOST_OF_A_KIND)
      found.push({ kind, row: rowName(table, table.lines.ordinal[index] ?? 0), text: wordsOf(table, index) });
  }
  return found;
}
