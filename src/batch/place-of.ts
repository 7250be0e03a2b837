import { fieldText } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import type { Field, Table } from '../map/types.ts';
import { cellName } from '../read/sheet.ts';

const BEST: readonly Field[] = ['partNumber', 'mpn', 'description'];

/** `BOM!D10`, `D10`, `line 40`: where a line stands, by the cell of its number or description. */
export function placeOf(bom: Bom, line: number): string {
  const table = bom.tables[bom.lineTable[line] as number] as Table;
  const { sheet } = table;
  const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] as number;
  const element = sheet.element(ordinal);
  if (element !== null) return `line ${element.line}`;
  const field = BEST.find((one) => fieldText(bom, line, one) !== '') ?? 'description';
  const cell = cellName(sheet.rowNumber(ordinal), table.columns.get(field)?.[0] ?? table.left);
  return sheet.name === null ? cell : `${sheet.name}!${cell}`;
}
