import { isAbsolute, join } from 'node:path';
import { bundledReading, loadBuiltins } from './builtin.ts';
import { bundledDecomposer } from './batch/decomposer.ts';
import type { UnitOptions } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import { effectivePacks } from './config/pack-file.ts';
import { declarationGlobs } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import { readDeclarations } from './declarations.ts';
import { joinItemMasters, notesOf } from './item-masters.ts';
import { discover } from './discover/discover.ts';
import type { Unit, UnitSource } from './discover/types.ts';
import type { DeclarationIndex } from './facts/types.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { readText } from './host/files.ts';
import { factsOf } from './judge/register-facts.ts';
import type { Register } from './judge/register.ts';
import { type FileLinting, lintFile } from './lint-file.ts';
import type { Plugin } from './plugin.ts';
import { defaultLimits } from './read/types.ts';
import type { IsoDate, Pack } from './regulation/types.ts';
import { coreRules } from './rules/core/index.ts';
import { readRegisters } from './registers.ts';
import type { Rule } from './rules/types.ts';
import type { Stats } from './stats.ts';
import { readBytes } from './unit-bytes.ts';

export interface LintOptions {
  /** Absolute folder that paths are relative to. */
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly plugins?: readonly Plugin[];
  /** Registers to go by; default: those that are found. */
  readonly registers?: readonly Register[];
  /** Keys of parts (`batch/name-keys.ts`) that are spoken of beside those of the registers. */
  readonly speakingOf?: readonly string[];
  /** Told after each unit. */
  readonly onUnit?: (record: UnitRecord) => void;
  /** Told before each unit, and once when all are done: for progress. */
  readonly onProgress?: (done: number, total: number, path: string | null) => void;
  /** Shown each bill that was assembled and taken apart, for what a record does not keep. */
  readonly onAssembled?: UnitOptions['onAssembled'];
  /** Where to count the time of stages and rules. */
  readonly stats?: Stats;
  /** Units from elsewhere than the disk, with the registers beside them; `patterns` then name nothing. */
  readonly source?: UnitSource;
  /** Asked before each unit but the first, with all records so far: true ends the run there. */
  readonly isEnough?: (
    records: readonly UnitRecord[],
    spoken: Pick<LintResult, 'registers' | 'declarations'>,
  ) => Promise<boolean>;
}

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
}

/** Rules of the core and of plugins by id. */
export function rulesOf(plugins: readonly Plugin[]): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const rule of [...coreRules, ...plugins.flatMap((plugin) => plugin.rules ?? [])]) rules.set(rule.id, rule);
  return rules;
}

/**
 * Lints everything that the patterns name. Phase 1 reads the facts (registers), phase 2 each unit by itself; a unit that
 * cannot be read is a record with its error, and the others go on.
 *
 * @throws ConfigError for a register that cannot be read as one
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const { config } = options;
  const plugins = options.plugins ?? (await loadBuiltins(config.plugins));
  const rules = rulesOf(plugins);
  const packs = effectivePacks(plugins.flatMap((plugin) => plugin.packs ?? []), config); // prettier-ignore
  const known = await bundledReading(plugins);
  const decomposer = await bundledDecomposer();
  const units = await unitsOf(options);
  const records: UnitRecord[] = [];
  let left = 0;
  const read = (unit: Unit): Promise<Uint8Array | UnitRecord> => readBytes(unit, options.source);
  const registers = options.registers ?? (await registersOf(units, options));
  const declarations = await readDeclarations(units, { config, asOf: options.asOf, decomposer, options: { host: nodeHost, limits: { ...defaultLimits, ...config.limits }, formatOf: known.formatOf }, readBytes: async (unit) => bytesOrNull(await read(unit)) }); // prettier-ignore
  const declared = new Map(declarations.declarations.map((one) => [one.path, one]));
  const facts = factsOf(registers, sha256, [...(options.speakingOf ?? []), ...declarations.byKey.keys()]);

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
    ...(options.onAssembled !== undefined && { onAssembled: options.onAssembled }),
  };
  const notes = notesOf(read);
  const done = (record: UnitRecord): void => {
    records.push(record);
    options.onUnit?.(record);
  };
  for (const [index, unit] of units.entries()) {
    if (index > 0 && (await options.isEnough?.(records, { registers, declarations })) === true) {
      left = units.length - index;
      break;
    }
    options.onProgress?.(index, units.length, unit.path);
    options.stats?.mark('find');
    const bytes = await read(unit);
    options.stats?.mark('open');
    if (!(bytes instanceof Uint8Array)) {
      done(bytes);
      continue;
    }
    // A file by itself has no item master beside it.
    const noting = (member: string, of: UnitOptions): UnitOptions['onTables'] =>
      units.length === 1 && member === unit.path ? undefined : notes.of(records.length, unit, member, of);
    for await (const record of lintFile(unit, bytes, run, noting)) done(record);
  }
  await joinItemMasters(notes.linted, records);
  options.onProgress?.(units.length, units.length, null);
  return { records, registers, declarations, packs, rules, left };
}

/** What the patterns name, and the declarations of the configuration. */
async function unitsOf({ patterns, cwd, config, source }: LintOptions): Promise<readonly Unit[]> {
  const units = source?.units ?? (await discover(patterns, { cwd, ignore: config.ignore }));
  const globs = declarationGlobs(config);
  if (globs.length === 0) return units;
  const held = new Set(units.map(({ absolute }) => absolute));
  const further = (await discover(globs, { cwd, ignore: config.ignore })).filter(({ absolute }) => !held.has(absolute));
  return [...units, ...further].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const bytesOrNull = (read: Uint8Array | UnitRecord): Uint8Array | null => (read instanceof Uint8Array ? read : null);

function registersOf(units: readonly Unit[], { cwd, config, source }: LintOptions): Promise<Register[]> {
  const paths = units.map(({ path }) => path);
  const fromDisk = (path: string): Promise<string | null> => readText(isAbsolute(path) ? path : join(cwd, path));
  return readRegisters(paths, { cwd, root: config.root, readText: source?.readText ?? fromDisk });
}
