import { readLevel } from '../../bom/hierarchy/levels.ts';
import { lineField } from '../../map/cells/texts.ts';
import { LineKind, type Field, type MappedSheet, type Substance, type Table } from '../../map/types.ts';
import {
  hasAmounts,
  isDenied,
  mayBeFollowed,
  middle,
  noneOf,
  shareOf,
  toldBy,
  toldFirst,
  type Substances,
  withShares,
} from './substance-amounts.ts';
import { foldTable, isPart } from './substance-tables.ts';

const NAMING: readonly Field[] = ['substance', 'name', 'description', 'material', 'cas'];

/** What systems for material data call a row of a substance. */
const OF_SUBSTANCE =
  /^(?:(?:basic|pure|declarable) ?)?substances?$|^(?:rein|grund)?stoff$|^substanz$|^substance(?: (?:pure|de base))?$|^sostanza(?: (?:pura|base))?$|^sustancia(?: (?:pura|b[aá]sica))?$|^subst[aâ]ncia(?: (?:pura|b[aá]sica))?$|^(?:基本|纯|純|基礎)?物[质質]$|^(?:순수)?물질$|^вещество$|^látka$|^substancja$/iu;

/** The name of the substance that a line is, and the column that says it; null where it is a part: it has a number of its own, or pieces. */
function substanceOf(table: Table, line: number): { readonly name: string; readonly column: number } | null {
  if (isPart(table, line)) return null;
  const row = table.lines.ordinal[line] as number;
  for (const field of NAMING)
    for (const column of table.columns.get(field) ?? []) {
      const name = table.sheet.text(row, column).trim();
      if (name !== '') return { name, column };
    }
  return null;
}

const isCalledSubstance = (table: Table, line: number): boolean =>
  OF_SUBSTANCE.test(lineField(table, line, 'category') || lineField(table, line, 'itemType'));

/**
 * Lists of materials by level, as systems for material data print them: below a material its substances, each with its share. Those
 * are no parts: what they say is told of the material above them ("Iron 64.5 %, Dysprosium 5.2 %"), and their lines hold no content of
 * their own. Tables without levels: see `foldTable`.
 */
export function foldSubstances(
  mapped: readonly MappedSheet[],
  known: Substances,
  path: string,
): readonly MappedSheet[] {
  return mapped.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      if (!hasAmounts(table)) return table;
      const composed = composedOf(table, known);
      return composed.size > 0
        ? { ...table, columns: withShares(table), composed }
        : (foldTable(table, known, path) ?? table);
    }),
  }));
}

interface Below extends Substance {
  readonly isFollowed: boolean;
}

function composedOf(table: Table, known: Substances): ReadonlyMap<number, readonly Substance[]> {
  const composed = new Map<number, Below[]>();
  const { kind, ordinal, count } = table.lines;
  let above: { readonly row: number; readonly level: number } | null = null;
  for (let line = 0; line < count; line++) {
    if (kind[line] !== LineKind.part) continue;
    const level = readLevel(lineField(table, line, 'level'));
    const share = shareOf(table, line);
    const isNone = isDenied(table, line);
    const isBelow = above !== null && level > above.level;
    const found = substanceOf(table, line);
    const isStated = !Number.isNaN(middle(share));
    const isOpen = !isStated && !isNone;
    // A substance of which nobody says how much there is stays a line, and nothing stands below it.
    if (isOpen && isBelow && found !== null && isCalledSubstance(table, line)) continue;
    if (isOpen || (!isStated && !(isBelow && found !== null))) {
      above = { row: ordinal[line] as number, level };
      continue;
    }
    if (above === null || !isBelow || found === null) continue;
    kind[line] = LineKind.reference;
    const substances = composed.get(above.row) ?? [];
    composed.set(above.row, substances);
    const told = isNone ? noneOf(table, line, found.name, known) : toldBy(found.name, lineField(table, line, 'cas'), share, known); // prettier-ignore
    substances.push({
      told,
      ordinal: ordinal[line] as number,
      column: found.column,
      isFollowed: mayBeFollowed(table, line, known),
    });
  }
  return new Map(
    [...composed].map(([row, substances]) => [row, toldFirst(substances, ({ isFollowed }) => isFollowed)]),
  );
}
