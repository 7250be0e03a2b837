import { isCalledList } from '../../discover/likely.ts';
import { readLoosely } from '../../map/headers/loosely.ts';
import { parametersOf } from '../../map/parameters.ts';
import type { MappedSheet, Table } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { isHeadedByGroup } from '../unread/of-sums.ts';
import { namedInside } from '../unread/unread-content.ts';

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
  const hasLists = mapped.some(({ tables }) => tables.length > 0);
  const again = mapped.map((one): MappedSheet => {
    if (one.tables.length > 0 || one.verdict !== 'no-table' || namedInside([one], decomposer, isCalled) === null)
      return one;
    const table = readLoosely(one.sheet, null, parametersOf(one.sheet)?.head);
    // Beside lists a table has a header, whatever its words are: notes have none, and tables of groups count or sum up.
    return table === null || (hasLists && (!isHeaded(table) || isHeadedByGroup(one.sheet)))
      ? one
      : {
          ...one,
          tables: [table],
          verdict: 'tables',
          skipped: [],
          reason: 'no known header; every text describes its part',
        };
  });
  return again.some(({ tables }, at) => tables !== mapped[at]?.tables) ? again : null;
}

const isHeaded = ({ headerRow, headers }: Table): boolean => headerRow !== null && headers.size > 2;
