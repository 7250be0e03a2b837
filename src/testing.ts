/**
 * Testers for plugin authors: run a rule on a BOM written as a table in the test, and compare what it reports.
 */
export { readDeclared, type ToldDeclaration, type ToldPart } from './run/plugins/testing-declarations.ts';
export { readLists, type ReadList, type ReadPart } from './run/plugins/testing-parts.ts';

import { bundledDecomposer } from './batch/lines/decomposer.ts';
import type { UnitOptions } from './batch/unit-options.ts';
import { lintUnit } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import { resolveConfig } from './config/resolve.ts';
import type { Config } from './config/types.ts';
import { UsageError } from './errors.ts';
import { requireDate, requireWords } from './given.ts';
import { requireOptions } from './given-options.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { fingerprint } from './judge/fingerprint.ts';
import { judge } from './judge/judge.ts';
import { factsOf } from './judge/register/register-facts.ts';
import { REGISTER_NAME } from './judge/register/names.ts';
import { parseRegister, type Register } from './judge/register/register.ts';
import type { Verdict } from './judge/types.ts';
import { judgeContextOf } from './run/judging/judging.ts';
import { allPlugins } from './run/plugins/own-plugins.ts';
import type { UserMapping } from './map/types.ts';
import type { Plugin } from './plugin.ts';
import { defaultLimits } from './read/types.ts';
import type { Trade } from './regulation/types.ts';
import { coreRules } from './rules/core/index.ts';
import type { Rule } from './rules/types.ts';
import { didYouMean } from './suggest.ts';

export interface TestRun {
  /** A BOM as CSV text, first row the header; or the bytes of a file. */
  readonly csv: string | Uint8Array;
  readonly asOf?: string;
  /** What a configuration says of the columns. */
  readonly mappings?: readonly UserMapping[];
  readonly trade?: Partial<Trade>;
  /** Only these rules; default: all of the plugin and of the core. */
  readonly rules?: readonly string[];
  /** Options by rule id, as a configuration would set them. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Text of the `lintanide.parts.csv` beside the BOM. */
  readonly register?: string;
}

const BOM_PATH = 'test.csv';

/**
 * Lints a BOM given as text, with the plugin's rules and packs; the record is what the tool itself would keep.
 *
 * @throws what a run with the plugin would: PluginError, ConfigError, UsageError
 */
export async function lintText(plugin: Plugin, run: TestRun): Promise<UnitRecord> {
  return lintIn(await settingOf(plugin, run), run);
}

/** The same, judged as the tool judges: with severities, and the answers of the register laid over the findings. */
export async function judgeText(plugin: Plugin, run: TestRun): Promise<Verdict> {
  const setting = await settingOf(plugin, run);
  const context = await judgeContextOf({ ...setting, registers: registersOf(run), version: 'test' });
  return judge([await lintIn(setting, run)], context);
}

type Setting = Awaited<ReturnType<typeof settingOf>>;

async function lintIn({ config, rules, packs, asOf }: Setting, run: TestRun): Promise<UnitRecord> {
  const options: UnitOptions = {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    mappings: run.mappings ?? [],
    decomposer: await bundledDecomposer(),
    rules: rules.map((rule) => ({ rule, options: { ...rule.meta.defaultOptions, ...run.options?.[rule.id] } })),
    packs,
    asOf,
    trade: config.trade,
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    facts: factsOf(registersOf(run), sha256),
  };
  return lintUnit(BOM_PATH, typeof run.csv === 'string' ? new TextEncoder().encode(run.csv) : run.csv, options);
}

/** What a run would go by, refused where a run would refuse it. */
async function settingOf(given: Plugin, run: TestRun) {
  requireOptions('lintText', run);
  const { asOf = '2026-11-24', trade = {}, rules: wanted, options = {} } = run;
  requireDate(asOf);
  const [plugin] = await allPlugins({ plugins: [given], bundled: false });
  const own = (plugin?.rules ?? []) as readonly Rule[];
  const all = [...coreRules, ...own];
  const ids = all.map(({ id }) => id);
  const unknown = wanted?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError('unknown-rule', `lintText: rules: there is no rule "${unknown}".`, didYouMean(unknown, ids));
  // As they would stand in a configuration, and in its words.
  const settings = Object.entries(options).map(([id, own]) => [id, ['warning', own]] as const);
  const config = { rules: Object.fromEntries(settings), mappings: (run.mappings ?? []).map((one) => ({ files: '*', ...one })) } as Config; // prettier-ignore
  requireWords(config, { rules: ids, measures: null, options: new Map(all.map(({ id, meta }) => [id, meta.optionsSchema])) }); // prettier-ignore
  return {
    config: resolveConfig({ trade }, { source: null, root: '/' }),
    rules: all.filter(({ id }) => wanted?.includes(id) ?? true),
    packs: plugin?.packs ?? [],
    asOf,
  };
}

function registersOf({ register }: TestRun): readonly Register[] {
  return register === undefined ? [] : [parseRegister(register, REGISTER_NAME)];
}
