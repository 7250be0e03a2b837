import { isCalledList } from '../../discover/likely.ts';
import { headerCandidates } from '../../map/headers/dictionary.ts';
import { readLoosely } from '../../map/headers/loosely.ts';
import { parametersOf } from '../../map/parameters.ts';
import type { Field, MappedSheet, Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { isHeadedByGroup } from '../unread/of-sums.ts';
import type { Sheet } from '../../read/sheet.ts';
import { CarrierFinder, namedInside } from '../unread/unread-content.ts';

/**
 * The sheets of a unit in which no list was found, once more: those that name what would be reported in a list are read as one, whatever
 * their headers are. Null: none does, or can be.
 */
export async function mapLoosely(
  path: string,
  format: string,
  mapped: readonly MappedSheet[],
): Promise<MappedSheet[] | null> {
  const decomposer = await bundledDecomposer();
  const isCalled = format === 'json' || format === 'yaml' || isCalledList(path);
  const lists = mapped.flatMap(({ tables }) => tables);
  const hasLists = lists.length > 0;
  const again = mapped.map((one): MappedSheet => {
    if (one.tables.length > 0 || one.verdict !== 'no-table') return one;
    if (namedInside([one], decomposer, isCalled || countsItems(one.sheet)) === null) return one;
    const table = readLoosely(one.sheet, null, parametersOf(one.sheet)?.head);
    const read = table === null || !hasLists ? table : headedBesideLists(table, lists, decomposer);
    return read === null
      ? one
      : {
          ...one,
          tables: [read],
          verdict: 'tables',
          skipped: [],
          reason: 'no known header; every text describes its part',
        };
  });
  return again.some(({ tables }, at) => tables !== mapped[at]?.tables) ? again : null;
}

/** "3 servos MG996R", "轴承 2个": a line that says how many, as those do for which plain text is taken in a folder. */
const COUNTED = /^[-*•\s]{0,6}\d{1,3} ?(?:[x×*] )?\p{L}{2}|(?<!\d)\d{1,3} ?[x×個个只枚台本개]\s{0,9}$/u;
const FEWEST_COUNTED = 2;
const LEAST_COUNTED = 0.25;
const MOST_ROWS = 100;

/** Whether lines of a text are counted: it is a list then, whatever it is called. */
function countsItems(sheet: Sheet): boolean {
  if (sheet.name !== null || sheet.columnCount !== 1 || sheet.rowCount > MOST_ROWS) return false;
  let counted = 0;
  for (let row = 0; row < sheet.rowCount; row++) if (COUNTED.test(sheet.text(row, 0))) counted++;
  return counted >= FEWEST_COUNTED && counted >= sheet.rowCount * LEAST_COUNTED;
}

/**
 * Beside lists a table has a header, whatever its words are: notes have none, and tables of groups count or sum up. Of two columns one is
 * headed as names are, and names alone what no list has: "Item | Whence". What stands in the other may be what a thing is for.
 */
function headedBesideLists(table: Table, lists: readonly Table[], decomposer: Decomposer): Table | null {
  const { sheet, headerRow, headers } = table;
  if (headerRow === null || isHeadedByGroup(sheet)) return null;
  if (headers.size > 2) return table;
  const [name = -1, ...others] = [...headers].flatMap(([column, text]) => (headsNames(text) ? [column] : []));
  if (headers.size < 2 || others.length > 0 || name < 0) return null;
  const named = new CarrierFinder(decomposer).beside(sheet, lists);
  return named?.column === name ? readLoosely(sheet, name, sheet.ordinalOf(headerRow)) : null;
}

const NAMES: readonly Field[] = ['name', 'description', 'partNumber'];
const headsNames = (text: string): boolean =>
  headerCandidates(text).some(({ field, kind }) => kind !== 'contained' && NAMES.includes(field));
