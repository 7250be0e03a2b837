import { lineField } from '../map/cells/texts.ts';
import { isTicked } from './standing.ts';
import type { Bom } from './types.ts';

/** What a phantom is called, as a type and as what heads a column of crosses. */
const PHANTOM =
  /^(?:phant(?:om.{0,20}|\.)|dummy.{0,20}|fant\.|(?:art\. |ensemble |conjunto )?fant(?:ôme|asma|asmi)|fantoom.{0,20}|fantom.{0,20}|zespół fantomowy|hayalet|фантом.{0,20}|ファントム|팬텀|虚拟件|虛擬件|是否虚拟件|dumps)$/iu;

/** Whether a line is a phantom: a name for the lines below it, never built or stocked itself. */
export function isPhantom(bom: Pick<Bom, 'tables' | 'lineTable' | 'lineIndex'>, line: number): boolean {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  if (table === undefined) return false;
  const index = bom.lineIndex[line] ?? -1;
  for (const field of ['itemType', 'makeBuy'] as const) {
    const columns = table.columns.get(field);
    if (columns === undefined) continue;
    if (PHANTOM.test(lineField(table, index, field))) return true;
    const row = table.lines.ordinal[index] ?? 0;
    for (const column of columns)
      if (PHANTOM.test(table.headers.get(column)?.trim() ?? '') && isTicked(table.sheet.text(row, column).trim()))
        return true;
  }
  return false;
}
