import type { Severity } from '../rules/types.ts';
import { isNarrow, matchesAny, mergeTrade } from './matching.ts';
import { withPolicy } from './policy.ts';
import type { FileConfig, ResolvedConfig, ResolvedRule } from './types.ts';

/* What overrides make of a configuration. */

/** What holds for the file at this path from the folder of the configuration: later overrides win. */
export function overridden(
  config: ResolvedConfig,
  rooted: string,
): Pick<FileConfig, 'trade' | 'encoding' | 'policy'> & { readonly rules: Map<string, ResolvedRule> } {
  const rules = new Map(config.rules);
  let { trade, encoding, policy } = config;
  for (const override of config.overrides) {
    if (!matchesAny(override.files, rooted)) continue;
    if (isNarrow(override)) {
      // A rule that is on for some sheet has to run; how severe it is there, `severityAt` says.
      for (const [id, { severity }] of override.rules)
        if (severity !== 'off' && rules.get(id)?.severity === 'off')
          rules.set(id, { severity, options: rules.get(id)?.options ?? {} });
      continue;
    }
    for (const [id, rule] of override.rules) rules.set(id, rule);
    trade = mergeTrade(trade, override.trade);
    encoding = override.encoding ?? encoding;
    policy = withPolicy(policy, override.policy);
  }
  return { rules, trade, encoding, policy };
}

/** Where a finding stands, as far as an override may ask. */
export interface FindingPlace {
  readonly dialect: string | null;
  readonly sheet: string | null;
}

/** Severity of a rule by dialect and sheet too, under the overrides that name a file: the last that speaks of it wins. Null: the default table. */
export function severityWithin(
  config: ResolvedConfig,
  overrides: readonly { readonly override: ResolvedConfig['overrides'][number] }[],
): (ruleId: string, place: FindingPlace) => Severity | null {
  return (ruleId, { dialect, sheet }) => {
    let severity = config.rules.get(ruleId)?.severity ?? null;
    for (const { override } of overrides) {
      const { dialects, sheets, rules } = override;
      if (dialects !== undefined && (dialect === null || !dialects.includes(dialect))) continue;
      if (
        sheets !== undefined &&
        (sheet === null ||
          !matchesAny(
            sheets.map((name) => name.replaceAll('/', '?')),
            sheet.replaceAll('/', '?'),
          ))
      )
        continue;
      severity = rules.get(ruleId)?.severity ?? severity;
    }
    return severity;
  };
}
