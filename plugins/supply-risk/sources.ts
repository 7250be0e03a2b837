import { alternatesOf, isPlausibleNumber, normaliseNumber, partyName } from 'lintanide/plugin';
import type { PartView, RuleContext } from 'lintanide/plugin';

type Bom = RuleContext['bom'];

/** Who makes (or, where no maker is named, sells) what can stand at a part's place. */
export interface PartSources {
  /** Names as the bill writes them, one per company, in order of appearance. */
  readonly names: readonly string[];
  readonly kind: 'maker' | 'seller';
  /** Numbers of other parts that stand in for it. */
  readonly standIns: readonly string[];
}

/** Words in a maker's column that name nobody. */
const NOBODY = /^(?:n ?a|tbd|tba|tbc|none|any|generic|various|unknown|multiple|divers|diverse|keine|beliebig)$/u;

/**
 * Sources of each part, within one bill: its own makers in every maker's column (several in one cell stand on lines of
 * their own, or between `;` or `|`), those of lines with the same part number, and those of its alternatives.
 */
export function sourcesOf(bom: Bom, parts: readonly PartView[], text: RuleContext['text']): readonly PartSources[] {
  const groups = groupsOf(bom, parts, text);
  return parts.map((part) => {
    const lines = new Set([...part.lines, ...(groups.get(part.id) ?? [])].sort((a, b) => a - b));
    const makers = companies([...lines].flatMap((line) => textsOf(bom, line, 'manufacturer')));
    const sellers = makers.length > 0 ? [] : companies([...lines].flatMap((line) => textsOf(bom, line, 'supplier')));
    const numbers = [...lines]
      .map((line) => text(line, 'partNumber'))
      .filter((number) => number !== '' && number !== part.partNumber);
    return {
      names: makers.length > 0 ? makers : sellers,
      kind: makers.length > 0 || sellers.length === 0 ? 'maker' : 'seller',
      standIns: [...new Set(numbers)],
    };
  });
}

/** Lines beside a part's own: those with its part number, and its alternatives with the lines of their number. */
function groupsOf(bom: Bom, parts: readonly PartView[], text: RuleContext['text']): ReadonlyMap<number, number[]> {
  const leaders = alternatesOf(bom);
  const byNumber = new Map<string, number[]>();
  const byLeader = new Map<number, number[]>();
  for (let line = 0; line < bom.lineCount; line++) {
    if ((bom.part[line] ?? -1) < 0) continue;
    const leader = leaders[line] ?? -1;
    if (leader >= 0) push(byLeader, leader, line);
    const number = normaliseNumber(text(line, 'partNumber'));
    if (isPlausibleNumber(number)) push(byNumber, number, line);
  }
  const alike = (line: number): readonly number[] => byNumber.get(normaliseNumber(text(line, 'partNumber'))) ?? [line];
  return new Map(
    parts.map((part) => {
      const own = new Set(part.lines.flatMap(alike));
      const others = [...own].flatMap((line) => byLeader.get(leaders[line] ?? -1) ?? []);
      return [part.id, [...own, ...others.flatMap(alike)]];
    }),
  );
}

function push<Key>(map: Map<Key, number[]>, key: Key, line: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [line]);
  else list.push(line);
}

/** Every filled cell of a field on a line: lists of approved makers have a column for each. */
function textsOf(bom: Bom, line: number, field: 'manufacturer' | 'supplier'): string[] {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  if (table === undefined) return [];
  const row = table.lines.ordinal[bom.lineIndex[line] ?? 0] ?? 0;
  return [...(table.columns.get(field) ?? [])].sort((a, b) => a - b).map((column) => table.sheet.text(row, column));
}

/** One name per company: legal form, width and case make no difference. */
function companies(cells: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of cells.flatMap((cell) => cell.split(/[\r\n;|]+/u)).map((part) => part.trim())) {
    const key = partyName(name);
    if (key !== '' && !NOBODY.test(key) && !byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()];
}
