import { columnFields } from '../../map/cells/texts.ts';
import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { Screen } from '../../materials/screen/screen.ts';
import { roleOf } from '../lines/line-input.ts';
import { textBitsOf } from '../lines/text-bits.ts';

/** Lines of a group that are looked at. */
const LOOKED_AT = 200;
/** A figure, or more than two words: a description that may only say what the thing of its category is like. */
const SAID_WITH = /\d|\S\s+\S+\s+\S/;
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
  const counted = new Map<number, { lines: number; others: number[][] }>();
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    for (const column of categories) {
      const id = sheet.id(row, column);
      if (id === 0 || !isThing(bits.quiet(id))) continue;
      let count = counted.get(id);
      if (count === undefined) counted.set(id, (count = { lines: 0, others: [] }));
      if (count.lines >= LOOKED_AT) continue;
      const ids = descriptions.map((described) => sheet.id(row, described)).filter((described) => described !== 0);
      const said = ids.map((described) => bits.spoken(described));
      count.lines++;
      if (!said.some(isThing) && said.some((found) => (found & Screen.noun) !== 0)) count.others.push(ids);
    }
  }
  const isMost = (others: number, all: number): boolean => others >= FEWEST && others * 2 >= all;
  for (const [id, { lines: all, others }] of counted) {
    if (!isMost(others.length, all)) continue;
    // "12V 300 RPM with cable" in "Motors" is one, whatever it comes with.
    const group = { role: 'category', text: sheet.texts.text(id), column: 0 } as const;
    const areOther = others.filter((said) => {
      const texts = said.map((own) => ({ role: 'description', text: sheet.texts.text(own), column: 1 }) as const);
      if (!texts.some(({ text }) => SAID_WITH.test(text))) return true;
      return decomposer.decompose({ texts: [group, ...texts], manufacturer: '', cas: [], pieceGrams: null }).coverage !== 'carrier'; // prettier-ignore
    });
    if (isMost(areOther.length, all)) groups.add(id);
  }
  return groups;
}
