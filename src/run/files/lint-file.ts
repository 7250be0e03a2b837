import { blankRecord, errorOf, unreadableRecord } from '../../batch/unreadable-record.ts';
import type { UnitOptions } from '../../batch/unit-options.ts';
import { lintUnit } from '../../batch/unit.ts';
import type { ProductTree } from '../../batch/blob/product-tree.ts';
import type { FileOutcome } from '../../batch/shard/types.ts';
import { hashOf, isSame, settled, type Stamp, timesOf } from '../../cache/stamp.ts';
import type { Facts, UnitRecord } from '../../batch/types.ts';
import { optionsOf } from '../../config/policy.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Unit } from '../../discover/types.ts';
import { LintanideError } from '../../errors.ts';
import { numbersOf } from '../../facts/masters.ts';
import type { Declaration } from '../../facts/types.ts';
import { bugRecord } from './bug-record.ts';
import { leftOutRecord } from './left-out-record.ts';
import { mayDeclare } from '../across/may-declare.ts';
import { nodeHost, sha256 } from '../../host/node.ts';
import { fingerprint } from '../../judge/fingerprint.ts';
import { lintDeclaration } from './lint-declaration.ts';
import { membersOf } from '../../read/archive/archive.ts';
import { defaultLimits } from '../../read/types.ts';
import type { Plugin } from '../../plugin.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import { coreRules } from '../../rules/core/index.ts';
import type { Rule } from '../../rules/types.ts';
import type { Stats } from '../stats.ts';
import { headOf, type UnitBytes } from '../../read/unit-bytes.ts';
import { isRecord } from './unit-bytes.ts';

/** Everything that linting a file depends on, the same for all files of a run and in every worker. */
export interface FileLinting extends Pick<UnitOptions, 'decomposer' | 'dialects' | 'formatOf' | 'onAssembled'> {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly packs: readonly Pack[];
  readonly facts: Facts;
  /** Declarations of the run by path of their unit. */
  readonly declared: ReadonlyMap<string, Pick<Declaration, 'substances'>>;
  readonly stats?: Stats;
}

/** What came of a file, wherever it was linted. */
export interface FileResult extends FileOutcome {
  /** Stack of the error, where the file ran into a bug. */
  readonly bug?: string;
  /** The file as it was linted, for a cache; absent where the next run may find something else in the same bytes. */
  readonly stamp?: Stamp;
  /** With a stamp: whether its first bytes say that it is no declaration. */
  readonly isPlain?: boolean;
}

/** What is wanted of a file beside its records. */
export interface Wanted {
  /** What it gives to other files and takes from them. */
  readonly isNoted: boolean;
  /** As what it may be known again. */
  readonly isStamped: boolean;
  /** What another run needs to know it by and to draw it: the hash of its bytes and its product trees. */
  readonly isHandedOn: boolean;
}

/** Rules of the core and of plugins by id. */
export function rulesOf(plugins: readonly Plugin[]): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  // What options a rule of a plugin takes is known to that rule alone.
  const own = plugins.flatMap((plugin) => (plugin.rules ?? []) as readonly Rule[]);
  for (const rule of [...coreRules, ...own]) rules.set(rule.id, rule);
  return rules;
}

/**
 * Reads and lints a file. A bug costs this file, which is reported as one that could not be read; the others go on.
 *
 * @throws ConfigError, PluginError: what is wrong for every file
 */
export async function lintWhole(
  unit: Unit,
  readBytes: (unit: Unit) => Promise<UnitBytes | UnitRecord>,
  run: FileLinting,
  { isNoted, isStamped, isHandedOn }: Wanted,
): Promise<FileResult> {
  if (unit.bug !== undefined)
    return { unit, records: [bugRecord(unit, unit.bug.split('\n')[0])], numbers: [], bug: unit.bug };
  const records: UnitRecord[] = [];
  const numbers: FileOutcome['numbers'][number][] = [];
  // A file by itself has nothing beside it to join; members of an archive have each other.
  const noting = (member: string): UnitOptions['onTables'] =>
    isNoted || member !== unit.path ? (shown) => numbers.push({ path: member, ...numbersOf(shown) }) : undefined;
  const products = isHandedOn ? new Map<string, ProductTree>() : null;
  const shown = products === null ? run : await keepingTrees(run, products);
  let known: Pick<FileResult, 'stamp' | 'isPlain' | 'sha256'> = {};
  try {
    run.stats?.mark('find');
    const now = Date.now();
    const times = isStamped && !unit.missing ? timesOf(unit.absolute) : null;
    const bytes = await readBytes(unit);
    run.stats?.mark('open');
    if (isRecord(bytes)) records.push(bytes);
    else {
      const sha256 = times === null && !isHandedOn ? '' : hashOf(bytes);
      for await (const record of lintFile(unit, bytes, shown, noting)) records.push(record);
      if (isHandedOn && !records.some(isFleeting)) known = { sha256 };
      const after = times === null ? null : timesOf(unit.absolute);
      // A file that was written while it was read is not what its times say.
      if (times !== null && after !== null && isSame(times, after) && !records.some(isFleeting))
        known = { ...known, stamp: { ...settled(times, now), sha256 }, isPlain: !mayDeclare(headOf(bytes), unit.path) };
    }
  } catch (error) {
    if (error instanceof LintanideError) throw error;
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { unit, records: [...records, bugRecord(unit, error)], numbers, bug };
  }
  return { unit, records, numbers, ...known, ...(products !== null && { products: [...products.values()] }) };
}

/** The same, with the tree of each bill kept by the path of its record. */
export async function keepingTrees(run: FileLinting, products: Map<string, ProductTree>): Promise<FileLinting> {
  const { productsOf } = await import('./products.ts');
  return { ...run, onAssembled: (path, bom, parts) => void products.set(path, productsOf(path, bom, parts, run.asOf)) };
}

/** An error of the disk, not of the file. */
const isFleeting = ({ error }: UnitRecord): boolean => error?.code === 'not-readable';

const printOf = (ruleId: string, partKey: string): string => fingerprint(ruleId, partKey, sha256);

const NO_FACTS: Facts = { names: [], hash: '' };

/** Lints a file: one record, or one per table of an archive. `noting` gives what hears of the tables of a member. */
async function* lintFile(
  unit: Unit,
  bytes: UnitBytes,
  run: FileLinting,
  noting: (member: string) => UnitOptions['onTables'],
): AsyncGenerator<UnitRecord> {
  if (unit.role === 'parts') {
    yield registerRecord(unit);
    return;
  }
  const options = optionsFor(unit, run);
  // A declaration is judged by itself, and its parts need not be known by name.
  const ofItself: UnitOptions = { ...options, facts: NO_FACTS };
  let left: readonly string[] = [];
  for (const member of membersOf(unit.path, bytes, options, (names) => (left = names))) {
    // Before its members: records are in order of their paths.
    if (left.length > 0) yield leftOutRecord(unit, left);
    left = [];
    if ('error' in member) {
      yield unreadableRecord(member.path, errorOf(member.error));
      continue;
    }
    const declaration = run.declared.get(member.path);
    if (declaration !== undefined) {
      yield await lintDeclaration(member.path, member.bytes, ofItself, declaration);
      continue;
    }
    const onTables = noting(member.path);
    yield await lintUnit(member.path, member.bytes, onTables === undefined ? options : { ...options, onTables });
  }
}

/** What holds for every file of a run, whose configuration names none by a glob. */
const forAll = new WeakMap<FileLinting, UnitOptions>();

/** What the configuration says of a file, with what the run is linted with. */
export function optionsFor(unit: Unit, run: FileLinting): UnitOptions {
  const { overrides, mappings, itemMasters } = run.config;
  if (unit.isAside === true || overrides.length + mappings.length + itemMasters.length > 0)
    return ownOptions(unit, run);
  let held = forAll.get(run);
  if (held === undefined) forAll.set(run, (held = ownOptions(unit, run)));
  return held;
}

function ownOptions(unit: Unit, run: FileLinting): UnitOptions {
  const { config, asOf, rules, packs, facts, stats, decomposer, dialects, formatOf, onAssembled } = run;
  const forFile = fileConfig(config, unit.member?.archive ?? unit.path);
  return {
    host: nodeHost,
    limits: { ...defaultLimits, ...config.limits },
    encoding: forFile.encoding,
    mappings: forFile.mappings,
    itemMaster: forFile.itemMaster,
    ...(unit.isAside === true && { isAside: true }),
    masterJoins: forFile.masterJoins,
    ...(dialects !== undefined && { dialects }),
    ...(formatOf !== undefined && { formatOf }),
    decomposer,
    rules: [...rules.values()]
      .filter((rule) => forFile.rules.get(rule.id)?.severity !== 'off')
      .map((rule) => ({
        rule: stats?.timed(rule) ?? rule,
        options: optionsOf(rule, forFile),
      })),
    packs,
    asOf,
    trade: forFile.trade,
    fingerprint: printOf,
    facts,
    ...(stats && { onStage: stats.mark }),
    ...(onAssembled !== undefined && { onAssembled }),
  };
}

function registerRecord(unit: Unit): UnitRecord {
  return { ...blankRecord(unit.path, 'csv', 'checked'), role: 'parts' };
}
