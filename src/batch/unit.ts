import { assemble } from '../bom/assemble.ts';
import type { Bom } from '../bom/types.ts';
import { ReadError } from '../errors.ts';
import { joinsNotIn, refuseWithout } from '../facts/master-columns.ts';
import { joinMasters } from '../facts/masters-join.ts';
import { withAbove } from '../facts/structure.ts';
import { belowElsewhere } from '../facts/structure-below.ts';
import type { Table } from '../map/types.ts';
import type { Decomposition } from '../materials/types.ts';
import type { ReadResult } from '../read/types.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { compareFindings } from '../rules/finding-order.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, Unread } from '../rules/types.ts';
import { asideRecord } from './aside-record.ts';
import { nameTables } from './context/name-tables.ts';
import { decomposeParts } from './lines/decompose-parts.ts';
import { describePart } from './lines/describe-part.ts';
import { checkHeaderRows } from './mapping-check.ts';
import { namedParts } from './names/named-parts.ts';
import { openUnit, turn } from './open-unit.ts';
import { coverageOf, summaryOf, unreportedOf } from './record-counts.ts';
import { RECORD_VERSION, type UnitRecord } from './types.ts';
import type { UnitOptions } from './unit-options.ts';
import { besideLists, besideParts } from './unread/beside.ts';
import { withoutList } from './unread/without-list.ts';
import { errorOf, unreadableRecord } from './unreadable-record.ts';

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
    describe: (part) => describePart(bom, part),
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

async function lintBytes(path: string, bytes: UnitBytes | ReadResult, options: UnitOptions): Promise<UnitRecord> {
  const opened = await openUnit(path, bytes, options);
  const { format, mapped, tables, skipped } = opened;
  const { decomposer, itemMaster, masterJoins, onStage } = options;
  if (options.mappings.length > 0) checkHeaderRows(options.mappings, mapped, decomposer);
  await nameTables(path, tables, decomposer);
  if (tables.length === 0) return withoutList(path, opened, decomposer);
  // Asked only where masters are named: few runs have any, and theirs is code that waits on disk.
  const lacks = itemMaster != null || !masterJoins?.length ? [] : joinsNotIn(tables, masterJoins);
  if (itemMaster != null) refuseWithout(tables, itemMaster);
  if (options.isAside === true) {
    options.onTables?.({ path, format, tables, bom: assemble([]), itemMaster, masterJoins });
    return asideRecord(path, format, tables);
  }
  // Before an item master puts cells of its own beside the list.
  const beside = await besideLists(opened, decomposer);
  await turn();
  const join = options.masters === undefined ? null : joinMasters(tables, options.masters);
  const bom = assembled(path, join?.tables ?? tables, options);
  options.onTables?.({ path, format, tables, bom, itemMaster, masterJoins });
  onStage?.('assemble');
  // All texts are there: what only storing them needs would be kept through the rest.
  for (const { sheet } of bom.tables) if (sheet.texts.size > LARGE) sheet.texts.seal();
  await turn();
  const parts = decomposeParts(bom, decomposer);
  onStage?.('decompose');
  await turn();
  const unread = [...beside.unread, ...(await besideParts(beside, tables, bom, parts, decomposer))];
  options.onAssembled?.(path, bom, parts);
  const findings = findingsOf(bom, parts, options, unread);
  const named = namedParts(bom, parts, findings, options);
  const unreported = unreportedOf(bom, parts, findings);
  onStage?.('rules');
  return {
    version: RECORD_VERSION,
    path,
    role: 'bom',
    status: 'checked',
    error: null,
    format,
    dialect: tables.find((table) => typeof table.dialect === 'string')?.dialect ?? null,
    tables: tables.map((table, index) => summaryOf(table, bom.styles[index] ?? 'flat')),
    skipped: [...skipped, ...beside.skipped, ...(join?.notes ?? [])],
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

/** The bill of a unit, with what other files say above its tops. */
export function assembled(path: string, tables: readonly Table[], { above }: Pick<UnitOptions, 'above'>): Bom {
  const bom = assemble(tables);
  return above === undefined ? bom : withAbove(bom, path, above);
}
