import { lineField } from '../../map/cells/texts.ts';
import { isHeadedAsWhole } from '../../map/columns/of-whole.ts';
import { namesAbove } from '../../bom/access.ts';
import type { Bom } from '../../bom/types.ts';
import { LineKind, type Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { isTold } from '../../materials/told.ts';
import type { Decomposition } from '../../materials/types.ts';
import { locationIn } from '../../rules/location.ts';
import type { Unread } from '../../rules/types.ts';
import { CarrierFinder } from './unread-content.ts';

const MOST_LINES = 20_000;

/** What a list names above its lines and nowhere else. */
interface Above {
  readonly ordinal: number;
  /** Whether a line below it is told of: what is in it is judged there. */
  isSettled: boolean;
}

/**
 * Assemblies that stand in the column of parents alone, and are no line that would be judged: told where one of them names what would be
 * reported and nothing below it is.
 */
export function unreadParents(bom: Bom, parts: readonly Decomposition[], decomposer: Decomposer): Unread[] {
  const finder = new CarrierFinder(decomposer);
  const found: Unread[] = [];
  let start = 0;
  for (const table of bom.tables) {
    const [column] = table.columns.get('parent') ?? [];
    if (column !== undefined) {
      const above = namedOnlyAbove(bom, parts, table, start);
      const saying = [column, ...sayingOfWhole(table)];
      for (const { ordinal, isSettled } of above.values()) {
        const at = isSettled ? null : finder.inCells(table.sheet, ordinal, saying);
        if (at === null) continue;
        const text = table.sheet.text(ordinal, at).trim();
        const data = { count: above.size, header: table.headers.get(column) ?? '', text };
        found.push({ kind: 'above', locations: [locationIn(table.sheet, ordinal, at)], data });
      }
    }
    start += table.lines.count;
  }
  return found;
}

function namedOnlyAbove(bom: Bom, parts: readonly Decomposition[], table: Table, start: number): Map<string, Above> {
  const above = new Map<string, Above>();
  for (let line = 0; line < Math.min(table.lines.count, MOST_LINES); line++) {
    const global = start + line;
    if (table.lines.kind[line] !== LineKind.part || (bom.parent[global] ?? -1) >= 0) continue;
    const written = lineField(table, line, 'parent');
    const [name = ''] = written === '' && above.size === 0 ? [] : namesAbove(bom, global);
    if (name === '') continue;
    const isJudged = parts[bom.part[global] ?? -1]?.contents.some(isTold) ?? false;
    const held = above.get(name);
    if (held !== undefined) held.isSettled ||= isJudged;
    else above.set(name, { ordinal: table.lines.ordinal[line] ?? 0, isSettled: isJudged });
  }
  return above;
}

/** Columns that say of the assembly what it is, and are read for no line: `Parent description`. */
function sayingOfWhole({ headers, columns, above }: Table): number[] {
  const taken = new Set([...columns.values()].flat());
  return [...headers]
    .filter(([column, header]) => !taken.has(column) && (above?.includes(column) === true || isHeadedAsWhole(header)))
    .map(([column]) => column);
}
