import { isCalledList } from '../../discover/likely.ts';
import { readLoosely } from '../../map/headers/loosely.ts';
import { parametersOf } from '../../map/parameters.ts';
import type { MappedSheet } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
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
  const again = mapped.map((one): MappedSheet => {
    const table =
      namedInside([one], decomposer, isCalled) === null
        ? null
        : readLoosely(one.sheet, null, parametersOf(one.sheet)?.head);
    return table === null
      ? one
      : {
          ...one,
          tables: [table],
          verdict: 'tables',
          skipped: [],
          reason: 'no known header; every text describes its part',
        };
  });
  return again.some(({ tables }) => tables.length > 0) ? again : null;
}
