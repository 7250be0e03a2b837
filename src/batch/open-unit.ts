import { isCalledList, isCalledPage, isListTitle, isNote } from '../discover/likely.ts';
import { scoreHeaderSample } from '../map/headers/header-rows.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { principalTables } from '../map/principal.ts';
import { evenPadded } from '../map/rows/padded.ts';
import type { MappedSheet, Table, UserMapping } from '../map/types.ts';
import { readUnit } from '../read/read-unit.ts';
import { checkRepeated } from '../read/repeated-texts.ts';
import type { Sheet } from '../read/sheet.ts';
import type { ReadOptions, ReadResult } from '../read/types.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { checkMappings, mappingFor } from './mapping-check.ts';
import { skippedOf } from './record-counts.ts';
import { readAgain } from './reread/again.ts';
import type { UnitRecord } from './types.ts';
import type { ReadingOptions } from './unit-options.ts';

/** A unit taken apart: what the record keeps only the outcome of. */
export interface OpenUnit {
  readonly format: string;
  /** What the reader had to decide: encoding, delimiter, archive member. */
  readonly details: Readonly<Record<string, string>>;
  readonly mapped: readonly MappedSheet[];
  readonly tables: readonly Table[];
  readonly skipped: UnitRecord['skipped'];
}

/** Lets files that are linted together come to the same stage, each before any goes on. What they share must not be half made when one waits here. */
export const turn = (): Promise<void> => Promise.resolve();

/** As many bytes as `checkRepeated` asks of one text. */
const LONG_TEXT = 64 * 1024;

/** Reads and maps a unit. Throws `ReadError`. */
export async function openUnit(
  path: string,
  bytes: UnitBytes | ReadResult,
  options: ReadingOptions,
): Promise<OpenUnit> {
  const result =
    'sheets' in bytes
      ? bytes
      : await readUnit(bytes, path, {
          host: options.host,
          limits: options.limits,
          encoding: options.encoding,
          scoreSample: scoreHeaderSample,
          ...(options.formatOf === undefined ? {} : { formatOf: options.formatOf }),
          ...recordPathsOf(options.mappings),
          isList: () => isCalledList(path) || isCalledPage(path),
          isNote: () => isNote(path),
          isListTitle: (title, how) => isListTitle(title, how ?? true),
          ...(options.mappings.some(({ records }) => records === undefined) && { isMapped: true }),
        });
  if (result.texts.byteLength > LONG_TEXT) checkRepeated(result);
  const padded = result.texts.idsWithBlank('end');
  if (padded.length > 0) evenPadded(result.texts, result.sheets, padded);
  options.onStage?.('read');
  await turn();
  // Columns of fields are named already, by a format or by the paths of a mapping.
  const own = options.mappings.filter(({ records }) => records === undefined);
  const mapOne = (sheet: Sheet): MappedSheet =>
    mapSheet(sheet, {
      mapping: own.length === 0 ? null : mappingFor(own, sheet, result.sheets),
      dialects: options.dialects ?? [],
    });
  let mapped: readonly MappedSheet[] = result.sheets.map(mapOne);
  mapped = await readAgain(path, result, mapped, { mapOne, isOwn: own.length > 0 });
  const unfound = own.length === 0 ? [] : checkMappings(own, mapped);
  // Only documents have records beside their list.
  const isDocument = mapped.some(({ sheet }) => sheet.columnNames !== null);
  const principal = isDocument
    ? principalTables(mapped)
    : { tables: mapped.flatMap(({ tables }) => tables), skipped: [] };
  options.onStage?.('map');
  const unread = (result.skipped ?? []).map(({ what, reason, sheet = null, isCut }) => ({ sheet, rows: what, reason, ...(isCut === true && { isCut }) })); // prettier-ignore
  const skipped = [...mapped.flatMap(skippedOf), ...principal.skipped, ...unread, ...unfound];
  return { format: result.format, details: result.details, mapped, tables: principal.tables, skipped };
}

/** Where the last mapping that names records says they stand. */
function recordPathsOf(mappings: readonly UserMapping[]): Pick<ReadOptions, 'recordPaths'> {
  const last = mappings.findLast(({ records }) => records !== undefined);
  if (last?.records === undefined) return {};
  const fields = Object.fromEntries(
    Object.entries(last.columns).map(([field, paths]) => [field, typeof paths === 'string' ? [paths] : paths]),
  );
  return { recordPaths: { records: last.records, fields } };
}
