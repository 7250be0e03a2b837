import { isAbsolute, join, resolve } from 'node:path';
import { bundledReading } from '../builtin.ts';
import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import type { HandOn } from '../batch/shard/types.ts';
import type { ProductTree } from '../batch/blob/product-tree.ts';
import type { UnitRecord } from '../batch/types.ts';
import type { Cache } from '../cache/cache.ts';
import { effectivePacks } from '../config/pack-file.ts';
import { fileConfig } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { readDeclarations } from './across/declarations.ts';
import { joinItemMasters } from './across/item-masters.ts';
import { inputsOf, withStanding } from './inputs.ts';
import type { Ignored } from '../discover/ignored.ts';
import type { Unit, UnitSource, Unread } from '../discover/types.ts';
import type { DeclarationIndex } from '../facts/types.ts';
import { nodeHost, sha256 } from '../host/node.ts';
import { readText } from '../host/files.ts';
import { factsOf } from '../judge/register/register-facts.ts';
import type { Register } from '../judge/register/register.ts';
import { type FileLinting, type FileResult, keepingTrees, rulesOf } from './files/lint-file.ts';
import { lintFiles } from './files/lint-files.ts';
import { notedUnits } from './across/noted-units.ts';
import { ownPlugins, pluginsOf } from './plugins/run-plugins.ts';
import type { Plugin } from '../plugin.ts';
import { defaultLimits } from '../read/types.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import { readRegisters, registerRoot } from './judging/registers.ts';
import type { Rule } from '../rules/types.ts';
import type { Stats } from './stats.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { isRecord, openBytes } from './files/unit-bytes.ts';
import type { Concurrency, Plan } from '../workers/plan.ts';
import { compareText } from '../order.ts';

/** What is linted, by which law and configuration, and who is told of what on the way. */
export interface LintOptions {
  /** Absolute folder that paths are relative to. */
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  /** Plugins beside the bundled ones. */
  readonly plugins?: readonly Plugin[];
  /** false: those of `plugins` alone, one of which must bring a pack. Default: true. */
  readonly bundled?: boolean;
  /** Registers to go by; default: those that are found. */
  readonly registers?: readonly Register[];
  /** Keys of parts (`batch/name-keys.ts`) that are spoken of beside those of the registers. */
  readonly speakingOf?: readonly string[];
  /** Worker threads: a number, or by what there is to do; default: the configuration's. */
  readonly concurrency?: Concurrency;
  /** MiB of objects that each worker may hold; default: by what memory there is. */
  readonly workerMemory?: number;
  /** Told of each record, in order where one thread lints, else as files are done; before anything is joined across files. */
  readonly onUnit?: (record: UnitRecord) => void;
  /** Told as files are begun or done, and once when all are: for progress. */
  readonly onProgress?: (done: number, total: number, path: string | null) => void;
  /** Whether the trees of the bills are wanted, with their grams rolled up: a record does not keep them. */
  readonly isDrawn?: boolean;
  /** Where to count the time of stages and rules. */
  readonly stats?: Stats;
  /** Units from elsewhere than the disk, with the registers beside them; `patterns` then name nothing. */
  readonly source?: UnitSource;
  /** Asked before each unit but the first, with all records so far: true ends the run there. */
  readonly isEnough?: (
    records: readonly UnitRecord[],
    spoken: Pick<LintResult, 'registers' | 'declarations'>,
  ) => Promise<boolean>;
  /** A part of a larger run: nothing is joined across files, and no record is kept. */
  readonly handOn?: HandOn;
}

/** What came of a run, before anything of it is judged. */
export interface LintResult {
  /** One record per unit, in order of path. */
  readonly records: readonly UnitRecord[];
  /** Those that speak for the units: beside them, above them, and up to the configuration's folder. */
  readonly registers: readonly Register[];
  /** Those among the units, looked up by the parts that they speak of. */
  readonly declarations: DeclarationIndex;
  readonly packs: readonly Pack[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** Units that were not looked at, since `isEnough` said so. */
  readonly left: number;
  /** How many threads linted, and why. */
  readonly plan: Plan;
  /** Files that were not read again, and why nothing could be kept for the next run; null: there is no cache. */
  readonly cached: { readonly hits: number; readonly of: number; readonly notKept: string | null } | null;
  /** Bugs that files ran into; each cost its file. */
  readonly bugs: readonly { readonly path: string; readonly stack: string }[];
  /** Lists that folders and globs hold and that a `.gitignore` passes over. */
  readonly ignored: readonly Ignored[];
  /** Notes that folders and globs hold, that were not read, and that name what is looked for. */
  readonly unread: readonly Unread[];
  /** Trees of the bills in order of path, where they were wanted. */
  readonly products?: readonly ProductTree[];
}

/**
 * Lints everything that the patterns name. Phase 1 reads the facts (registers), phase 2 each unit by itself; a unit that
 * cannot be read is a record with its error, and the others go on.
 *
 * @throws ConfigError for a register that cannot be read as one
 * @throws PluginError for two plugins or rules of one name, and where no plugin brings a pack
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const { config } = options;
  const own = isOwn(options) ? await import('./plugins/own-plugins.ts') : null;
  const plugins = (await own?.allPlugins(await withConfigured(options), config.plugins)) ?? (await pluginsOf(config));
  const rules = rulesOf(plugins);
  const packs = effectivePacks(
    plugins.flatMap((plugin) => plugin.packs ?? []),
    config,
  );
  own?.requirePacks(packs);
  const known = await bundledReading(plugins);
  const decomposer = await bundledDecomposer();
  const ignored: Ignored[] = [];
  const unread: Unread[] = [];
  const found = await unitsOf(
    options,
    (one) => ignored.push(one),
    (one) => unread.push(one),
  );
  const cache = await cacheOf(options);
  const read = (unit: Unit): Promise<UnitBytes | UnitRecord> => openBytes(unit, options.source);
  const registers = options.registers ?? (await registersOf(found, options));
  const failed = new Map<Unit, string>();
  const declarations = await readDeclarations(found, {
    config,
    asOf: options.asOf,
    decomposer,
    options: { host: nodeHost, limits: { ...defaultLimits, ...config.limits }, formatOf: known.formatOf },
    readBytes: async (unit) => bytesOrNull(await read(unit)),
    ...(cache !== null && { isPlain: (unit) => cache.isPlain(unit) }),
    onBug: (unit, error) =>
      void failed.set(unit, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const all = failed.size === 0 ? found : found.map((unit) => withBug(unit, failed.get(unit)));
  const declared = new Map(declarations.declarations.map((one) => [one.path, one]));
  // Declarations are judged by themselves: their parts need a name only where there are bills to find them in.
  const isAlone = all.every(({ path }) => declared.has(path));
  const facts = factsOf(registers, sha256, [
    ...(options.speakingOf ?? []),
    ...(isAlone ? [] : declarations.byKey.keys()),
  ]);
  const units = (await options.handOn?.begin({ units: all, facts, declarations })) ?? all;

  const run: FileLinting = {
    config,
    asOf: options.asOf,
    rules,
    packs,
    ...known,
    decomposer,
    facts,
    declared,
    ...(options.stats !== undefined && { stats: options.stats }),
  };
  const results: FileResult[] = new Array<FileResult>(options.handOn === undefined ? units.length : 0);
  const soFar: UnitRecord[] = [];
  const bugs: LintResult['bugs'][number][] = [];
  const trees = options.isDrawn === true ? new Map<string, ProductTree>() : null;
  const onResult = async (index: number, result: FileResult): Promise<void> => {
    if (result.bug !== undefined) bugs.push({ path: result.unit.path, stack: result.bug });
    for (const record of result.records) options.onUnit?.(record);
    for (const product of result.products ?? []) trees?.set(product.path, product);
    if (options.isEnough !== undefined) soFar.push(...result.records);
    if (options.handOn === undefined) results[index] = result;
    else await options.handOn.file(result);
  };
  const { isEnough } = options;
  // A file by itself has nothing beside it; what is kept of it may be asked for when it has.
  const wanted = {
    isNoted: all.length > 1 || cache !== null,
    isStamped: cache !== null,
    isHandedOn: options.handOn !== undefined || trees !== null,
  };
  cache?.begin(run, wanted);
  const { left, plan } = await lintFiles({
    units,
    run,
    read,
    wanted,
    cache,
    concurrency: options.concurrency ?? config.concurrency,
    stays: staysBecause(options),
    ...(options.workerMemory !== undefined && { workerMemory: options.workerMemory }),
    onProgress: (done, path) => options.onProgress?.(done, units.length, path),
    isEnough: isEnough === undefined ? null : () => isEnough(soFar, { registers, declarations }),
    onResult,
  });
  const done = results.slice(0, units.length - left);
  const records = done.flatMap((result) => result.records);
  // A bill that something is joined to is assembled once more, and its tree is drawn then; what is kept of a join has none.
  const joining = trees === null ? run : await keepingTrees(run, trees);
  await joined(records, left === 0 && options.handOn === undefined && trees === null ? cache : null, async () => {
    const noted = notedUnits(done, joining, read);
    // One has no other that could say anything of it.
    if (noted.length > 1) await joinItemMasters(noted, records);
  });
  const notKept = (await cache?.save()) ?? null;
  options.onProgress?.(units.length, units.length, null);
  return {
    records,
    registers,
    declarations,
    packs,
    rules,
    left,
    plan,
    bugs,
    ignored,
    unread,
    cached: cache && { hits: cache.hits, of: units.length, notKept },
    ...(trees !== null && {
      products: [...trees.values()].sort((a, b) => compareText(a.path, b.path)),
    }),
  };
}

/** Joins records across files, or takes what that came to in a run of the same files. */
async function joined(records: UnitRecord[], cache: Cache | null, join: () => Promise<void>): Promise<void> {
  const known = cache?.findJoined() ?? null;
  if (known !== null) {
    for (const [index, at] of known.at.entries()) records[at] = known.records[index] as UnitRecord;
    return;
  }
  const before = [...records];
  await join();
  const changed = records.flatMap((record, at) => (record === before[at] ? [] : [at]));
  cache?.keepJoined(
    changed,
    changed.map((at) => records[at] as UnitRecord),
  );
}

/** The cache that the configuration asks for; null where there is none, or what is found depends on more than files. */
async function cacheOf(options: LintOptions): Promise<Cache | null> {
  const { config, cwd, source } = options;
  if (config.cache === null || isOwn(options) || source !== undefined) return null;
  const [{ Cache }, { cacheLocation }] = await Promise.all([
    import('../cache/cache.ts'),
    import('../cache/location.ts'),
  ]);
  return new Cache({
    location: cacheLocation(config.cache.location, cwd, config.root),
    strategy: config.cache.strategy,
  });
}

/** Why a run has to stay in one thread; null: it need not. */
function staysBecause(options: LintOptions): string | null {
  const { source, isEnough } = options;
  if (isOwn(options)) return 'plugins are given as objects, which cannot be sent to another thread';
  if (source !== undefined) return 'the files are not read from the disk';
  if (isEnough !== undefined) return 'the run ends at the first file that fails';
  return null;
}

/** Whether plugins are given as objects, or the bundled ones are not wanted. */
const isOwn = ({ plugins = [], bundled = true }: LintOptions): boolean => plugins.length > 0 || !bundled;

/** Plugins as objects, with those that the configuration names before them. */
const withConfigured = async ({ plugins = [], bundled = true, config }: LintOptions) => ({
  plugins: [...(await ownPlugins(config)), ...plugins],
  bundled,
});

/** What the patterns name, and the declarations and item masters of the configuration. */
async function unitsOf(
  { patterns, cwd, config, source }: LintOptions,
  onIgnored: (ignored: Ignored) => void,
  onUnread: (unread: Unread) => void,
): Promise<readonly Unit[]> {
  const units = source?.units ?? (await inputsOf(patterns, { cwd, config, onIgnored, onUnread }));
  const all = await withStanding(units, cwd, config);
  if (all === units) return units;
  // A master that a folder, a glob or the configuration brings is there for the bills: its own parts fail no commit.
  const named = new Set(source === undefined ? patterns.map((pattern) => resolve(cwd, pattern)) : []);
  const isAside = ({ path, absolute, missing }: Unit): boolean =>
    !missing && !named.has(absolute) && fileConfig(config, path).itemMaster !== null;
  return all.map((unit) => (isAside(unit) ? { ...unit, isAside: true } : unit));
}

const withBug = (unit: Unit, bug: string | undefined): Unit => (bug === undefined ? unit : { ...unit, bug });

const bytesOrNull = (read: UnitBytes | UnitRecord): UnitBytes | null => (isRecord(read) ? null : read);

async function registersOf(units: readonly Unit[], { cwd, config, source }: LintOptions): Promise<Register[]> {
  const paths = units.map(({ path, member }) => member?.archive ?? path);
  const fromDisk = (path: string): Promise<string | null> => readText(isAbsolute(path) ? path : join(cwd, path));
  return readRegisters(paths, {
    cwd,
    root: await registerRoot(config, readText),
    companies: config.trade.suppliers,
    readText: source?.readText ?? fromDisk,
  });
}
