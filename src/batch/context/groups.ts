import { columnFields } from '../../map/cells/texts.ts';
import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { Screen } from '../../materials/screen/screen.ts';
import { roleOf } from '../lines/line-input.ts';
import { textBitsOf } from '../lines/text-bits.ts';

/** Lines of a group that are looked at. */
const LOOKED_AT = 200;
/** Lines that have to be of other parts. */
const FEWEST = 3;

/**
 * Tells tables which of their categories are groups of parts that no line of theirs is: "Engine" above gaskets, seals and a pump. Most
 * lines that stand in such a group are about another part, so the group says nothing of those that nobody knows ("Intercooler").
 */
export function nameGroups(tables: readonly Table[], decomposer: Decomposer): void {
  for (const table of tables) {
    const groups = groupsOf(table, decomposer);
    if (groups.size > 0) table.groups = groups;
  }
}

function groupsOf(table: Table, decomposer: Decomposer): ReadonlySet<number> {
  const fields = columnFields(table);
  const columnsOf = (role: string): number[] =>
    fields.filter(([, field]) => roleOf(field) === role).map(([column]) => column);
  const [categories, descriptions] = [columnsOf('category'), columnsOf('description')];
  const groups = new Set<number>();
  if (categories.length === 0 || descriptions.length === 0) return groups;
  const { sheet, lines } = table;
  const bits = textBitsOf(sheet.texts, decomposer);
  const isThing = (found: number): boolean => (found & (Screen.thing | Screen.carrier)) !== 0;
  /** Of a category that names a thing: how many lines it has, and how many of them are about another part. */
  const counted = new Map<number, { lines: number; others: number }>();
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    for (const column of categories) {
      const id = sheet.id(row, column);
      if (id === 0 || !isThing(bits.quiet(id))) continue;
      let count = counted.get(id);
      if (count === undefined) counted.set(id, (count = { lines: 0, others: 0 }));
      if (count.lines >= LOOKED_AT) continue;
      const said = descriptions
        .map((described) => sheet.id(row, described))
        .filter((described) => described !== 0)
        .map((described) => bits.spoken(described));
      count.lines++;
      if (!said.some(isThing) && said.some((found) => (found & Screen.noun) !== 0)) count.others++;
    }
  }
  for (const [id, { lines: all, others }] of counted) if (others >= FEWEST && others * 2 >= all) groups.add(id);
  return groups;
}
