import type { Bom } from '../../bom/types.ts';
import { locationAt } from '../location.ts';
import type { Location, Report, RuleContext } from '../types.ts';

/** One finding for what a list says in many places, for one reason, at the first of them. `column`: where it stands in the line. */
export function tellOnce(
  context: RuleContext,
  line: number,
  column: number | null,
  report: Pick<Report, 'messageId' | 'data'>,
): void {
  context.report(null, { ...report, locations: placeOf(context.bom, line, column) });
}

/** Where a line stands: by a column, else by its level, its parent or its first cell. */
function placeOf({ tables, lineTable, lineIndex }: Bom, line: number, at: number | null): Location[] {
  const table = tables[lineTable[line] as number];
  const ordinal = table?.lines.ordinal[lineIndex[line] as number];
  if (table === undefined || ordinal === undefined) return [];
  const { columns, left } = table;
  const column = at ?? columns.get('level')?.[0] ?? columns.get('parent')?.[0] ?? columns.get('findNo')?.[0] ?? left;
  return [locationAt(table, ordinal, column)];
}
