import { posix } from 'node:path';
import type { UserMapping } from '../map/types.ts';
import type { Trade } from '../regulation/types.ts';
import type { Severity } from '../rules/types.ts';
import { ConfigError } from '../errors.ts';
import { covers } from '../glob.ts';
import { isNarrow, matcherOf, matchesAny, mergeTrade } from './matching.ts';
import { NO_POLICY, withPolicy } from './policy.ts';
import { type FindingPlace, overridden, severityWithin } from './overrides.ts';
import { resolveDeclarations, resolveMapping, resolveMasters, resolveOverride } from './entries.ts';
import type { Config, FileConfig, ResolvedConfig, ResolvedRule, RuleSetting } from './types.ts';

function resolveRule(setting: RuleSetting): ResolvedRule {
  return typeof setting === 'string'
    ? { severity: setting, options: {} }
    : { severity: setting[0], options: setting[1] };
}

function resolveRules(rules: Config['rules']): ReadonlyMap<string, ResolvedRule> {
  return new Map(Object.entries(rules ?? {}).map(([id, setting]) => [id, resolveRule(setting)]));
}

const NOT_GIVEN: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };

/** Where a configuration came from and where it is used; POSIX, absolute. */
export interface ConfigPlace {
  readonly source: string | null;
  /** Folder that its globs are relative to. */
  readonly root: string;
  /** Folder that unit paths are relative to; default: the same. */
  readonly cwd?: string;
  /** What the pack files of the configuration hold. */
  readonly packs?: ResolvedConfig['packs'];
  /** Where the plugins of one's own are that it names. */
  readonly ownPlugins?: ResolvedConfig['ownPlugins'];
}

/** Files that the configuration names for itself, from its folder: a list of parties is no list of parts. */
function keptFiles({ suppliers, parties, suppressions, baseline, packs }: Config, root: string): string[] {
  const named = [suppliers, suppressions, baseline, ...(parties?.lists ?? []), ...(packs ?? [])];
  return named.flatMap((path) =>
    path === undefined ? [] : [posix.isAbsolute(path) ? posix.relative(root, path) : posix.normalize(path)],
  );
}

/** Fills in every default. `config` must have passed `validate`, and name bundled plugins only: those of one's own are of its place. */
export function resolveConfig(config: Config, place: ConfigPlace): ResolvedConfig {
  // JavaScript lets a place be left out.
  if ((place as ConfigPlace | undefined)?.root === undefined)
    throw new ConfigError(
      'config-no-place',
      'resolveConfig needs the folder that a configuration is of.',
      'Write: resolveConfig({ … }, { source: null, root: "/absolute/folder" }); createLinter({ cwd }) finds and reads it for you.',
    );
  const { source, root, cwd = root, packs = [], ownPlugins = [] } = place;
  return {
    source,
    root,
    cwd,
    asOf: config.asOf ?? null,
    rules: resolveRules(config.rules),
    mappings: (config.mappings ?? []).map((one) => resolveMapping(one)),
    declarations: (config.declarations ?? []).map((one) => resolveDeclarations(one)),
    itemMasters: (config.itemMasters ?? []).map((one, index) => resolveMasters(one, index)),
    trade: {
      ...mergeTrade(NOT_GIVEN, config.trade ?? {}),
      ...(config.parties?.holdings === undefined ? {} : { holdings: config.parties.holdings }),
      ...(config.prices?.currency === undefined ? {} : { currency: config.prices.currency }),
    },
    suppliers: config.suppliers ?? null,
    partyLists: config.parties?.lists ?? [],
    policy: withPolicy(NO_POLICY, config.policy),
    ignore: config.ignore ?? [],
    kept: keptFiles(config, root),
    failOn: config.failOn ?? 'error',
    maxWarnings: config.maxWarnings ?? null,
    encoding: config.encoding ?? null,
    limits: { ...config.limits },
    pins: new Map(Object.entries(config.pins ?? {})),
    packs,
    locale: config.locale ?? 'en',
    plugins: [...new Set(config.plugins?.filter((named) => typeof named === 'string'))],
    ownPlugins,
    suppressions: config.suppressions ?? null,
    baseline: config.baseline ?? null,
    concurrency: config.concurrency ?? 'auto',
    cache: config.cache === true ? { location: null, strategy: 'metadata' } : null,
    overrides: (config.overrides ?? []).map((one) => resolveOverride(one, resolveRules(one.rules))),
    written: Object.keys(config),
  };
}

/** `path` as a unit names it, relative to the configuration's folder: what its globs speak of. */
export function fromRoot({ root, cwd }: ResolvedConfig, path: string): string {
  if (root === cwd && !path.startsWith('/')) return path;
  return posix.relative(root, posix.resolve(cwd, path));
}

/** What holds for one file. `path` as a unit names it: relative to the working directory, or absolute. Later overrides win. */
export function fileConfig(config: ResolvedConfig, path: string): FileConfig {
  const rooted = fromRoot(config, path);
  const { rules, trade, encoding, policy } = config.overrides.length === 0 ? { ...config, rules: new Map(config.rules) } : overridden(config, rooted); // prettier-ignore
  const mappings: UserMapping[] = config.mappings.filter(({ files }) => matchesAny(files, rooted));
  const itemMaster = config.itemMasters.findLast(({ files }) => matchesAny(files, rooted)) ?? null;
  const masterJoins = config.itemMasters.filter(({ key, joins }) => key !== null || joins !== null);
  return { rules, trade, encoding, policy, mappings, itemMaster, masterJoins };
}

/** Globs of declarations and item masters, absolute: they are read whether or not a run names them. */
export function declarationGlobs({ declarations, itemMasters, root }: ResolvedConfig): string[] {
  return [...declarations, ...itemMasters].flatMap(({ files }) => files.map((glob) => posix.join(root, glob)));
}

/** The overrides whose globs name the file, in the order written, with their place in the list. */
export function matchingOverrides(
  config: ResolvedConfig,
  path: string,
): { readonly index: number; readonly override: ResolvedConfig['overrides'][number] }[] {
  const rooted = fromRoot(config, path);
  return config.overrides.flatMap((override, index) =>
    matchesAny(override.files, rooted) ? [{ index, override }] : [],
  );
}

/** Severity of a rule for a file, by dialect and sheet too: the last that speaks of it wins. Null: the default table. */
export function severityAt(
  config: ResolvedConfig,
  path: string,
): (ruleId: string, place: FindingPlace) => Severity | null {
  const overrides = matchingOverrides(config, path);
  if (!overrides.some(({ override }) => isNarrow(override))) {
    const { rules } = fileConfig(config, path);
    return (ruleId) => rules.get(ruleId)?.severity ?? null;
  }
  return severityWithin(config, overrides);
}

/** True if the configuration's `ignore` names the file or a folder that it lies in, or the configuration has it for itself. */
export function isIgnored(config: ResolvedConfig, path: string): boolean {
  if (config.ignore.length + config.kept.length === 0) return false;
  const rooted = fromRoot(config, path);
  return config.kept.includes(rooted) || config.ignore.some((glob) => covers(matcherOf(glob), rooted));
}
