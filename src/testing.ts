/**
 * Testers for plugin authors: run a rule on a BOM written as a table in the test, and compare what it reports.
 */
export { readLists, type ReadList, type ReadPart } from './testing-parts.ts';

import { bundledDecomposer } from './batch/decomposer.ts';
import { lintUnit, type UnitOptions } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { fingerprint } from './judge/fingerprint.ts';
import type { Plugin } from './plugin.ts';
import { defaultLimits } from './read/types.ts';
import type { Trade } from './regulation/types.ts';
import { coreRules } from './rules/core/index.ts';

export interface TestRun {
  /** A BOM as CSV text, first row the header. */
  readonly csv: string;
  readonly asOf?: string;
  readonly trade?: Partial<Trade>;
  /** Only these rules; default: all of the plugin and of the core. */
  readonly rules?: readonly string[];
}

/** Lints a BOM given as text, with the plugin's rules and packs; the record is what the tool itself would keep. */
export async function lintText(plugin: Plugin, run: TestRun): Promise<UnitRecord> {
  const rules = [...coreRules, ...(plugin.rules ?? [])].filter((rule) => run.rules?.includes(rule.id) ?? true);
  const options: UnitOptions = {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    mappings: [],
    decomposer: await bundledDecomposer(),
    rules: rules.map((rule) => ({ rule, options: { ...rule.meta.defaultOptions } })),
    packs: plugin.packs ?? [],
    asOf: run.asOf ?? '2026-11-24',
    trade: { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null, ...run.trade },
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
  };
  return lintUnit('test.csv', new TextEncoder().encode(run.csv), options);
}
