import type { UserMapping } from '../map/types.ts';
import type { Trade } from '../regulation/types.ts';
import { compileGlob } from './glob.ts';
import type { Config, FileConfig, MappingConfig, OverrideConfig, ResolvedConfig, ResolvedRule, RuleSetting, TradeConfig } from './types.ts'; // prettier-ignore

const asList = (files: string | readonly string[]): readonly string[] => (typeof files === 'string' ? [files] : files);

export function resolveRule(setting: RuleSetting): ResolvedRule {
  return typeof setting === 'string'
    ? { severity: setting, options: {} }
    : { severity: setting[0], options: setting[1] };
}

function resolveRules(rules: Config['rules']): ReadonlyMap<string, ResolvedRule> {
  return new Map(Object.entries(rules ?? {}).map(([id, setting]) => [id, resolveRule(setting)]));
}

function mergeTrade(base: Trade, over: TradeConfig): Trade {
  return {
    ourCountry: over.ourCountry === undefined ? base.ourCountry : over.ourCountry,
    shipFrom: over.shipFrom === undefined ? base.shipFrom : over.shipFrom,
    shipTo: over.shipTo === undefined ? base.shipTo : over.shipTo,
    formAsShipped: over.formAsShipped === undefined ? base.formAsShipped : over.formAsShipped,
  };
}

const NOT_GIVEN: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };

function resolveMapping({ files, sheet, headerRow, columns }: MappingConfig): ResolvedConfig['mappings'][number] {
  return {
    files: asList(files),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
    columns: { ...columns },
  };
}

function resolveOverride(override: OverrideConfig): ResolvedConfig['overrides'][number] {
  return {
    files: asList(override.files),
    rules: resolveRules(override.rules),
    trade: { ...override.trade },
    encoding: override.encoding ?? null,
  };
}

/** Fills in every default. `config` must have passed `validate`. `root` is the folder its globs are relative to. */
export function resolveConfig(config: Config, source: string | null, root: string): ResolvedConfig {
  return {
    source,
    root,
    asOf: config.asOf ?? null,
    rules: resolveRules(config.rules),
    mappings: (config.mappings ?? []).map(resolveMapping),
    trade: mergeTrade(NOT_GIVEN, config.trade ?? {}),
    ignore: config.ignore ?? [],
    failOn: config.failOn ?? 'error',
    maxWarnings: config.maxWarnings ?? null,
    encoding: config.encoding ?? null,
    limits: { ...config.limits },
    pins: new Map(Object.entries(config.pins ?? {})),
    overrides: (config.overrides ?? []).map(resolveOverride),
  };
}

const compiled = new Map<string, (path: string) => boolean>();

function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    let match = compiled.get(glob);
    if (match === undefined) compiled.set(glob, (match = compileGlob(glob)));
    return match(path);
  });
}

/** What holds for one file. `path` is POSIX and relative to `config.root`. Later overrides win. */
export function configFor(config: ResolvedConfig, path: string): FileConfig {
  const rules = new Map(config.rules);
  let trade = config.trade;
  let encoding = config.encoding;
  for (const override of config.overrides) {
    if (!matchesAny(override.files, path)) continue;
    for (const [id, rule] of override.rules) rules.set(id, rule);
    trade = mergeTrade(trade, override.trade);
    encoding = override.encoding ?? encoding;
  }
  const mappings: UserMapping[] = config.mappings.filter(({ files }) => matchesAny(files, path));
  return { rules, trade, encoding, mappings };
}

/** True if the configuration's `ignore` names the file. */
export function isIgnored(config: ResolvedConfig, path: string): boolean {
  return matchesAny(config.ignore, path);
}
