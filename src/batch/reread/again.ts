import { isSettled } from '../../map/not-parts.ts';
import type { MappedSheet } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { ReadResult } from '../../read/types.ts';
import { bundledKnowledge } from '../lines/decomposer.ts';
import { GUESSED } from '../types.ts';
import { mayBeParted } from './may-be-parted.ts';
import { mayBeTurned } from './may-be-turned.ts';

/** How a sheet is mapped, and whether that is as the user says: then hardly anything is guessed anew. */
interface Mapping {
  readonly mapOne: (sheet: Sheet) => MappedSheet;
  readonly isOwn: boolean;
}

/** The lists of a unit, read once more where what they turned out to be says that a header, a row or a column is another one. */
export async function readAgain(
  path: string,
  result: ReadResult,
  lists: readonly MappedSheet[],
  { mapOne, isOwn }: Mapping,
): Promise<readonly MappedSheet[]> {
  let mapped = lists;
  if (mapped.some(mayBeParted)) mapped = (await import('./one-column.ts')).readOneColumn(mapped, mapOne);
  if (!isOwn && mapped.some(mayBeTurned)) mapped = (await import('./turned.ts')).readTurned(mapped, mapOne);
  // Where no sheet is a list, one that names motors or magnets is better read with little certainty than not at all.
  // So is a table of a workbook that has lists besides.
  if (!isOwn && mapped.some(isNoList) && (mapped.every(isNoList) || mapped.some(isTabular)))
    mapped = (await (await import('./loosely.ts')).mapLoosely(path, result.format, mapped)) ?? mapped;
  if (result.isOwn !== true && mapped.every(isNoList)) (await import('../broken-export.ts')).refuseBroken(path, result);
  if (!isOwn && result.format === 'markdown' && mapped.length > 1)
    mapped = (await import('./headed-alike.ts')).readHeadedAlike(mapped);
  if (!isOwn && mapped.some(isGuessed)) mapped = await (await import('./named-columns.ts')).readNamedColumns(mapped);
  if (!isOwn && mapped.some(hasAlternates))
    mapped = await (await import('./named-alternates.ts')).readNamedAlternates(mapped);
  // "Recapitulation of: …"
  if (mapped.some(({ sheet }, at) => at > 0 && SUMS_UP.test(sheet.text(0, sheet.filled(0)[0] ?? 0))))
    (await import('../../map/rows/summaries.ts')).setSummariesAside(mapped);
  if (!isOwn && mapped.some(mayBeParameters)) await (await import('./described-once.ts')).describedOnce(mapped);
  if (mapped.some(mayListSubstances))
    mapped = (await import('./substance-rows.ts')).foldSubstances(mapped, await bundledKnowledge(), path);
  return mapped;
}

/** Whether the columns of a list are known by what their cells look like alone, or its lines may be called by what they are for, or are of. */
const isGuessed = ({ sheet, tables }: MappedSheet): boolean =>
  sheet.columnNames === null &&
  tables.some(
    ({ confidence, columns }) =>
      confidence <= GUESSED ||
      columns.has('endUse') ||
      (columns.get('material')?.[0] ?? NaN) < (columns.get('description')?.[0] ?? NaN),
  );

const hasAlternates = ({ tables }: MappedSheet): boolean => tables.some(({ columns }) => columns.has('alternate'));

/** Whether a list counts nothing, and numbers no parts. */
const mayBeParameters = ({ tables }: MappedSheet): boolean =>
  tables.some(({ columns }) => !columns.has('quantity') && !columns.has('partNumber'));

const mayListSubstances = ({ tables }: MappedSheet): boolean =>
  tables.some(({ columns }) => columns.has('substance') || columns.has('cas') || columns.has('substancePercent'));

/** What `setSummariesAside` is asked for. */
const SUMS_UP = /recap|r[eé]capit|summary|zusammenf|riepilog|resumen/i;

/** A sheet in which no list was found, and nothing that may be one. */
const isNoList = ({ tables, verdict }: MappedSheet): boolean => tables.length === 0 && verdict === 'no-table';
/** Such a sheet whose rows have two cells and more. */
const isTabular = (one: MappedSheet): boolean =>
  isNoList(one) &&
  !isSettled(one.reason) &&
  one.sheet.rowCount > 2 &&
  one.sheet.rowCount < 1000 &&
  one.sheet.filled(one.sheet.rowCount - 1).length > 1;
