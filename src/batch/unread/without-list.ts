import { isCalledList } from '../../discover/likely.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { OpenUnit } from '../open-unit.ts';
import type { UnitRecord } from '../types.ts';
import { blankRecord, notUnderstood, unreadableRecord } from '../unreadable-record.ts';
import { isRecords } from './beside.ts';
import { holdsFew } from './may-hold-more.ts';
import { CarrierFinder, namedInside } from './unread-content.ts';
import { onlyDrawn } from './unread-drawn.ts';

/** The record of a unit in which no list was found: unreadable if a sheet looks like one, or if its texts name what would be reported. */
export async function withoutList(
  path: string,
  { format, mapped, skipped }: OpenUnit,
  decomposer: Decomposer,
): Promise<UnitRecord> {
  const lost = mapped.find(({ verdict }) => verdict === 'not-understood');
  if (lost !== undefined) return unreadableRecord(path, notUnderstood(lost), format);
  let error = namedInside(mapped, decomposer, isRecords(format) || isCalledList(path))?.error;
  if (error === undefined && (format === 'csv' || format === 'tsv'))
    error = (await import('./data-lines.ts')).namedInData(mapped, decomposer)?.error;
  if (error === undefined && mapped.some(holdsFew))
    error = (await import('./unread-few.ts')).namedInFew(mapped, decomposer)?.error;
  error ??= onlyDrawn(mapped, () => new CarrierFinder(decomposer)) ?? undefined;
  return error === undefined
    ? { ...blankRecord(path, format, 'no-bom'), skipped }
    : unreadableRecord(path, error, format);
}
