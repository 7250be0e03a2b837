/**
 * Testers for plugin authors: run a rule on a BOM written as a table in the test, and compare what it reports.
 */
export { readDeclared, type ToldDeclaration, type ToldPart } from './run/plugins/testing-declarations.ts';
export { readLists, type ReadList, type ReadPart } from './run/plugins/testing-parts.ts';

import { bundledDecomposer } from './batch/lines/decomposer.ts';
import { lintUnit, type UnitOptions } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import { resolveConfig } from './config/resolve.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { fingerprint } from './judge/fingerprint.ts';
import { judge } from './judge/judge.ts';
import { factsOf } from './judge/register/register-facts.ts';
import { REGISTER_NAME } from './judge/register/names.ts';
import { parseRegister, type Register } from './judge/register/register.ts';
import type { Verdict } from './judge/types.ts';
import { judgeContextOf } from './run/judging/judging.ts';
import type { UserMapping } from './map/types.ts';
import type { Plugin } from './plugin.ts';
import { defaultLimits } from './read/types.ts';
import type { Trade } from './regulation/types.ts';
import { coreRules } from './rules/core/index.ts';

export interface TestRun {
  /** A BOM as CSV text, first row the header; or the bytes of a file. */
  readonly csv: string | Uint8Array;
  readonly asOf?: string;
  /** What a configuration says of the columns. */
  readonly mappings?: readonly UserMapping[];
  readonly trade?: Partial<Trade>;
  /** Only these rules; default: all of the plugin and of the core. */
  readonly rules?: readonly string[];
  /** Text of the `lintanide.parts.csv` beside the BOM. */
  readonly register?: string;
}

const BOM_PATH = 'test.csv';

/** Lints a BOM given as text, with the plugin's rules and packs; the record is what the tool itself would keep. */
export async function lintText(plugin: Plugin, run: TestRun): Promise<UnitRecord> {
  const { config, rules, packs, asOf } = settingOf(plugin, run);
  const options: UnitOptions = {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    mappings: run.mappings ?? [],
    decomposer: await bundledDecomposer(),
    rules: rules.map((rule) => ({ rule, options: { ...rule.meta.defaultOptions } })),
    packs,
    asOf,
    trade: config.trade,
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    facts: factsOf(registersOf(run), sha256),
  };
  return lintUnit(BOM_PATH, typeof run.csv === 'string' ? new TextEncoder().encode(run.csv) : run.csv, options);
}

/** The same, judged as the tool judges: with severities, and the answers of the register laid over the findings. */
export async function judgeText(plugin: Plugin, run: TestRun): Promise<Verdict> {
  const setting = settingOf(plugin, run);
  const context = await judgeContextOf({ ...setting, registers: registersOf(run), version: 'test' });
  return judge([await lintText(plugin, run)], context);
}

function settingOf(plugin: Plugin, { asOf = '2026-11-24', trade = {}, rules }: TestRun) {
  return {
    config: resolveConfig({ trade }, { source: null, root: '/' }),
    rules: [...coreRules, ...(plugin.rules ?? [])].filter((rule) => rules?.includes(rule.id) ?? true),
    packs: plugin.packs ?? [],
    asOf,
  };
}

function registersOf({ register }: TestRun): readonly Register[] {
  return register === undefined ? [] : [parseRegister(register, REGISTER_NAME)];
}
