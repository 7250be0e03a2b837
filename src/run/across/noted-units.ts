import type { UnitRecord } from '../../batch/types.ts';
import type { Unit } from '../../discover/types.ts';
import type { UnitBytes } from '../../read/unit-bytes.ts';
import { type NotedUnit, openAgain } from './item-masters.ts';
import { type FileLinting, type FileResult, optionsFor } from '../files/lint-file.ts';

/** The lists of a run, in order, with what they can give to each other; `at` counts the records of all results in turn. */
export function notedUnits(
  results: readonly FileResult[],
  run: FileLinting,
  readBytes: (unit: Unit) => Promise<UnitBytes | UnitRecord>,
): NotedUnit[] {
  const noted: NotedUnit[] = [];
  let before = 0;
  for (const { unit, records, numbers } of results) {
    const options = numbers.length === 0 ? null : optionsFor(unit, run);
    for (const one of numbers) {
      const at = before + records.findIndex(({ path }) => path === one.path);
      if (options === null || at < before) continue;
      noted.push({ ...one, at, options, open: () => openAgain(unit, one.path, options, readBytes) });
    }
    before += records.length;
  }
  return noted;
}
