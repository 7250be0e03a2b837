import { fieldText, partLinesOf, tableOf } from '../../bom/access.ts';
import type { Bom } from '../../bom/types.ts';
import type { Field, Table } from '../../map/types.ts';
import { ownCell } from '../../rules/location.ts';

const BEST: readonly Field[] = ['partNumber', 'mpn', 'description'];

/** `BOM!D10`, `D10`, `line 40`: where a line stands, by the cell of its number or description. */
export function placeOf(bom: Bom, line: number): string {
  const table = bom.tables[bom.lineTable[line] as number] as Table;
  const { sheet } = table;
  const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] as number;
  const element = sheet.element(ordinal);
  if (element !== null) return `line ${element.line}`;
  const field = BEST.find((one) => fieldText(bom, line, one) !== '') ?? 'description';
  const column = ownCell(table, ordinal, table.columns.get(field)?.[0] ?? table.left);
  const cell = sheet.cellAt(ordinal, column);
  return sheet.name === null ? cell : `${sheet.name}!${cell}`;
}

/** `D10`, the name of an attribute or child element, or `items.csv:C2` for a cell of an item master. */
export function nameOfCell(table: Table | null, sheet: Table['sheet'], ordinal: number, column: number): string {
  if (table?.joined?.columns.has(column) === true) {
    const place = table.joined.placeOf(ordinal, column);
    if (place !== null)
      return [place.file, `${place.sheet === null ? '' : `${place.sheet}!`}${place.cell ?? `line ${place.line ?? 0}`}`]
        .filter((one) => one !== undefined)
        .join(':');
  }
  return sheet.columnNames?.[column] ?? sheet.cellAt(sheet.standsIn(ordinal, column), column);
}

/** Lines of one text are one part; beyond these, the first say what it is. */
const MOST_LINES = 1000;

/** Paths of the elements that a part of an XML document stands at. */
export function pathsOf(bom: Bom, part: number): readonly string[] {
  const paths: string[] = [];
  for (const line of partLinesOf(bom, part).subarray(0, MOST_LINES)) {
    const table = tableOf(bom, line);
    const path = table?.sheet.element(table.lines.ordinal[bom.lineIndex[line] as number] as number)?.path;
    if (path !== undefined) paths.push(path);
  }
  return paths;
}
