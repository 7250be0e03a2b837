import { assemble } from '../bom/assemble.ts';
import type { Bom } from '../bom/types.ts';
import { ReadError } from '../errors.ts';
import { isCalledList, isCalledPage, isListTitle, isNote } from '../discover/likely.ts';
import { scoreHeaderSample } from '../map/headers/header-rows.ts';
import { checkRepeated } from '../read/repeated-texts.ts';
import type { KnownDialect } from '../map/dialect/dialect.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { isSettled } from '../map/not-parts.ts';
import { evenPadded } from '../map/rows/padded.ts';
import { principalTables } from '../map/principal.ts';
import { LineKind, type MappedSheet, type Table, type UserMapping, type MasterColumns } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { Decomposition } from '../materials/types.ts';
import { MAX_LENGTH } from '../materials/text/normalise.ts';
import { readUnit } from '../read/read-unit.ts';
import type { Sheet } from '../read/sheet.ts';
import type { ReadHost, ReadLimits, ReadOptions, ReadResult } from '../read/types.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import type { IsoDate, Pack, Trade } from '../regulation/types.ts';
import { compareFindings } from '../rules/finding-order.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, Rule, Unread } from '../rules/types.ts';
import { joinsNotIn, refuseWithout } from '../facts/master-columns.ts';
import { joinMasters } from '../facts/masters-join.ts';
import type { Masters, ShownUnit } from '../facts/masters.ts';
import { type Above, withAbove } from '../facts/structure.ts';
import { type Below, belowElsewhere } from '../facts/structure-below.ts';
import { asideRecord } from './aside-record.ts';
import { readAgain } from './reread/again.ts';
import { decomposeParts } from './lines/decompose-parts.ts';
import { describe } from './lines/line-input.ts';
import type { LongTexts } from './unread/long-texts.ts';
import { CarrierFinder, namedInside } from './unread/unread-content.ts';
import { onlyDrawn } from './unread/unread-drawn.ts';
import { blankRecord, errorOf, notUnderstood, unreadableRecord } from './unreadable-record.ts';
import { haveNotes, holdsFew, idsInScripts, mayHoldMore } from './unread/may-hold-more.ts';
import { sheetsOfNotes } from './unread/of-notes.ts';
import { nameTables } from './context/name-tables.ts';
import { unreadOf } from './unread/unread.ts';
import { checkHeaderRows, checkMappings, mappingFor } from './mapping-check.ts';
import { namedParts } from './names/named-parts.ts';
import { RECORD_VERSION, type Coverage, type Facts, type TableSummary, type UnitRecord } from './types.ts';

/** Everything one unit is linted with; the same for every unit of a run save mapping and trade, which go by path. */
export interface UnitOptions {
  readonly host: ReadHost;
  readonly limits: ReadLimits;
  readonly encoding: string | null;
  readonly mappings: readonly UserMapping[];
  /** Dialects of the plugins, made ready. */
  readonly dialects?: readonly KnownDialect[];
  /** Formats of the plugins, by the root element of a document. */
  readonly formatOf?: ReadOptions['formatOf'];
  readonly decomposer: Decomposer;
  readonly rules: readonly { readonly rule: Rule; readonly options: Readonly<Record<string, unknown>> }[];
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly trade: Trade;
  readonly fingerprint: (ruleId: string, partKey: string) => string;
  /** Parts that registers speak of; absent: none. */
  readonly facts?: Facts;
  /** Shown each bill as it was assembled and taken apart, before it is let go: for what a record does not keep. */
  readonly onAssembled?: (path: string, bom: Bom, parts: readonly Decomposition[]) => void;
  /** The unit is an item master by the configuration; absent or null: by its columns. */
  readonly itemMaster?: MasterColumns | null;
  /** It is an item master that nobody named: it speaks for bills, and is no bill. */
  readonly isAside?: boolean;
  /** Columns by which item masters join bills, beside part numbers. */
  readonly masterJoins?: readonly MasterColumns[];
  /** Item masters of the run; absent: none. */
  readonly masters?: Masters;
  /** Assemblies of other files of the run that the tops of the unit stand in; absent: none. */
  readonly above?: readonly Above[];
  /** What other files of the run list below parts that the unit does not break down; absent: nothing. */
  readonly below?: readonly Below[];
  /** Shown what was read, before it is judged. */
  readonly onTables?: (shown: ShownUnit) => void;
  /** Told the name of each stage when it is done, for what a run says of its time. */
  readonly onStage?: (stage: string) => void;
}

/** What reading and mapping need of them. */
export type ReadingOptions = Pick<
  UnitOptions,
  'host' | 'limits' | 'encoding' | 'mappings' | 'dialects' | 'formatOf' | 'itemMaster' | 'masterJoins' | 'onStage'
>;

/** Texts of a unit from which on its memory counts. */
const LARGE = 50_000;

/** Bytes of one unit → its record. A `ReadError` becomes an `unreadable` record; any other exception is a bug and passes. */
export async function lintUnit(path: string, bytes: UnitBytes | ReadResult, options: UnitOptions): Promise<UnitRecord> {
  try {
    return await lintBytes(path, bytes, options);
  } catch (error) {
    if (error instanceof ReadError) return unreadableRecord(path, errorOf(error));
    throw error;
  }
}

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
const turn = (): Promise<void> => Promise.resolve();

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

/** What the rules report of an assembled bill. */
export function findingsOf(
  bom: Bom,
  parts: readonly Decomposition[],
  options: UnitOptions,
  unread: readonly Unread[] = [],
): Finding[] {
  const findings = runRules({
    bom,
    parts,
    describe: (part) => describe(bom, bom.partLines[bom.partStart[part] as number] as number),
    rules: options.rules,
    asOf: options.asOf,
    trade: options.trade,
    packs: options.packs,
    fingerprint: options.fingerprint,
    unread,
    ...(options.below === undefined ? {} : { belowElsewhere: belowElsewhere(bom, options.below) }),
  });
  return findings.sort(compareFindings);
}

/** Whether all that a file holds are records and what stands beside them. */
const isRecords = (format: string): boolean => format === 'json' || format === 'yaml';

async function lintBytes(path: string, bytes: UnitBytes | ReadResult, options: UnitOptions): Promise<UnitRecord> {
  const { format, mapped, tables, skipped } = await openUnit(path, bytes, options);
  if (options.mappings.length > 0) checkHeaderRows(options.mappings, mapped, options.decomposer);
  await nameTables(path, tables, options.decomposer);
  if (tables.length === 0) {
    const lost = mapped.find((sheet) => sheet.verdict === 'not-understood');
    if (lost !== undefined) {
      return unreadableRecord(path, notUnderstood(lost), format);
    }
    const named = namedInside(mapped, options.decomposer, isRecords(format) || isCalledList(path)) ?? (format === 'csv' || format === 'tsv' ? (await import('./unread/data-lines.ts')).namedInData(mapped, options.decomposer) : null); // prettier-ignore
    const few = named === null && mapped.some(holdsFew) ? (await import('./unread/unread-few.ts')).namedInFew(mapped, options.decomposer) : null; // prettier-ignore
    const error = named?.error ?? few?.error ?? onlyDrawn(mapped, () => new CarrierFinder(options.decomposer));
    return error === null ? { ...blankRecord(path, format, 'no-bom'), skipped } : unreadableRecord(path, error, format);
  }
  const { itemMaster, masterJoins } = options;
  const lacks =
    itemMaster != null || masterJoins === undefined || masterJoins.length === 0 ? [] : joinsNotIn(tables, masterJoins);
  if (itemMaster != null) refuseWithout(tables, itemMaster);
  if (options.isAside === true) {
    options.onTables?.({ path, format, tables, bom: assemble([]), itemMaster, masterJoins });
    return asideRecord(path, format, tables);
  }
  // Before an item master puts cells of its own beside the list.
  const notes = mapped.some((one) => one.tables.length === 0 && !isSettled(one.reason)) ? sheetsOfNotes(mapped) : [];
  const asLists = notes.length === 0 ? mapped : mapped.filter(({ sheet }) => !notes.includes(sheet));
  const unread = unreadOf(asLists, tables, options.decomposer, format === 'markdown' || isRecords(format));
  if (mayHoldMore(tables))
    unread.push(...(await import('./unread/unread-within.ts')).unreadWithin(tables, options.decomposer));
  if (mapped.length > 1 && mapped.some(holdsFew))
    unread.push(...(await import('./unread/unread-few.ts')).fewBeside(mapped, tables, unread, options.decomposer));
  if (format === 'markdown' && mapped.some((one) => one.tables.length === 0))
    unread.push(
      ...(await import('./unread/unread-beyond.ts')).beyondLists(asLists, tables, unread, options.decomposer),
    );
  const inScripts = idsInScripts(tables);
  if (inScripts.size > 0) unread.push(...(await import('./unread/unread-scripts.ts')).unreadScripts(tables, inScripts));
  const long = await longTextsIn(tables, options.decomposer);
  if (long !== null) unread.push(...long.unread);
  await turn();
  const join = options.masters === undefined ? null : joinMasters(tables, options.masters);
  const bom = assembled(path, join?.tables ?? tables, options);
  options.onTables?.({ path, format, tables, bom, itemMaster, masterJoins });
  options.onStage?.('assemble');
  // All texts are there: what only storing them needs would be kept through the rest.
  for (const { sheet } of bom.tables) if (sheet.texts.size > LARGE) sheet.texts.seal();
  await turn();
  const parts = decomposeParts(bom, options.decomposer);
  options.onStage?.('decompose');
  await turn();
  if (notes.length > 0 || haveNotes(tables, options.decomposer))
    unread.push(...(await import('./unread/unread-notes.ts')).unreadNotes(tables, parts, options.decomposer, notes));
  if (tables.some(({ columns }) => columns.has('parent')))
    unread.push(...(await import('./unread/unread-parents.ts')).unreadParents(bom, parts, options.decomposer));
  options.onAssembled?.(path, bom, parts);
  const findings = findingsOf(bom, parts, options, unread);
  const named = namedParts(bom, parts, findings, options);
  const unreported = unreportedOf(bom, parts, findings);
  options.onStage?.('rules');
  return {
    version: RECORD_VERSION,
    path,
    role: 'bom',
    status: 'checked',
    error: null,
    format,
    dialect: tables.find((table) => typeof table.dialect === 'string')?.dialect ?? null,
    tables: tables.map((table, index) => summaryOf(table, bom.styles[index] ?? 'flat')),
    skipped: [...skipped, ...(long?.skipped ?? []), ...(join?.notes ?? [])],
    lines: bom.lineCount,
    parts: bom.partCount,
    coverage: coverageOf(bom, parts),
    ...(unreported > 0 && { unreported }),
    findings,
    ...(named.length === 0 ? {} : { named }),
    ...(lacks.length === 0 ? {} : { lacks }),
    ...(join === null || join.joined.size === 0
      ? {}
      : { masters: [...join.joined].sort().map(([from, count]) => ({ path: from, parts: count })) }),
  };
}

/** What of the lists is longer than what is judged of a text; hardly any file has one, and none waits for the code. */
async function longTextsIn(tables: readonly Table[], decomposer: Decomposer): Promise<LongTexts | null> {
  const ids = tables[0]?.sheet.texts.idsLongerThan(MAX_LENGTH);
  if (ids === undefined || ids.size === 0) return null;
  return (await import('./unread/long-texts.ts')).longTexts(tables, ids, new CarrierFinder(decomposer));
}

/** The bill of a unit, with what other files say above its tops. */
export function assembled(path: string, tables: readonly Table[], { above }: Pick<UnitOptions, 'above'>): Bom {
  const bom = assemble(tables);
  return above === undefined ? bom : withAbove(bom, path, above);
}

function skippedOf(sheet: MappedSheet): UnitRecord['skipped'][number][] {
  const list: UnitRecord['skipped'][number][] = [...sheet.skipped];
  if (sheet.tables.length === 0 && sheet.sheet.rowCount > 0 && list.length === 0) {
    const rows = sheet.sheet.rowsAt(0, sheet.sheet.rowCount - 1);
    list.push({ sheet: sheet.sheet.name, rows, reason: sheet.reason });
  }
  const { unvalued } = sheet.sheet;
  if (unvalued !== null) {
    const { count, first, top, bottom } = unvalued;
    const reason = `${count} formulas have no stored value (first: ${first}), or one that nobody computed, so what their cells hold is unknown, and neither nothing nor 0: recalculate and save the file in Excel or LibreOffice`;
    list.push({ sheet: sheet.sheet.name, rows: `${top}-${bottom}`, reason });
  }
  return list;
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

function coverageOf(bom: Bom, parts: readonly Decomposition[]): Coverage {
  const count = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
  for (let line = 0; line < bom.lineCount; line++) {
    const part = bom.part[line] as number;
    if (part < 0) count.notContent++;
    else {
      const coverage = parts[part]?.coverage ?? 'unclassified';
      if (coverage === 'carrier') count.carriers++;
      else if (coverage === 'non-carrier') count.nonCarriers++;
      else count.unclassified++;
    }
  }
  return count;
}

/** Lines of parts that hold rare earths or may, and of which nothing is reported. */
function unreportedOf(bom: Bom, parts: readonly Decomposition[], findings: readonly Finding[]): number {
  const reported = new Set<string>();
  for (const { content, partKey } of findings) if (content !== null) reported.add(partKey);
  let count = 0;
  parts.forEach(({ coverage }, part) => {
    if (coverage === 'carrier' && !reported.has(bom.partKey.at(part) ?? ''))
      count += (bom.partStart[part + 1] as number) - (bom.partStart[part] as number);
  });
  return count;
}

function summaryOf(table: Table, hierarchy: string): TableSummary {
  const { sheet } = table;
  const columns: Record<string, readonly string[]> = {};
  for (const [field, list] of table.columns) {
    columns[field] = list.map((column) => sheet.columnNames?.[column] ?? sheet.columnAt(column));
  }
  const element = sheet.element(table.firstRow);
  let lines = 0;
  for (const kind of table.lines.kind) if (kind === LineKind.part) lines++;
  return {
    sheet: sheet.name,
    range: element?.path ?? `${sheet.cellAt(table.firstRow, table.left)}:${sheet.cellAt(table.lastRow, table.right)}`,
    headerRow: sheet.turned === null ? table.headerRow : null,
    lines,
    columns,
    hierarchy,
  };
}
