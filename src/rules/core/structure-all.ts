import type { Bom, StructureIssue } from '../../bom/types.ts';
import { cellName } from '../../read/sheet.ts';
import type { Location, RuleContext } from '../types.ts';

/** One finding for all issues of a list, at the first of them. */
export function tellOfAll(context: RuleContext, issues: readonly StructureIssue[]): void {
  context.report(null, {
    messageId: 'several',
    data: { count: issues.length, ...issues[0]?.data },
    locations: placeOf(context.bom, issues[0]?.line ?? 0),
  });
}

/** Where a line stands: by its level, its parent or its first cell. */
function placeOf({ tables, lineTable, lineIndex }: Bom, line: number): Location[] {
  const table = tables[lineTable[line] as number];
  const ordinal = table?.lines.ordinal[lineIndex[line] as number];
  if (table === undefined || ordinal === undefined) return [];
  const { sheet, columns, left } = table;
  const column = columns.get('level')?.[0] ?? columns.get('parent')?.[0] ?? columns.get('findNo')?.[0] ?? left;
  const element = sheet.element(ordinal);
  const row = sheet.rowNumber(ordinal);
  const number = sheet.line(ordinal);
  const at = { sheet: sheet.name, text: sheet.text(ordinal, column) };
  return element === null
    ? [{ ...at, row, column: column + 1, cell: cellName(row, column), ...(number !== null && { line: number }) }]
    : [{ ...at, row: null, column: null, cell: null, line: element.line, path: element.path }];
}
