import { fileConfig } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { sha256 } from '../host/node.ts';
import { fingerprint } from '../judge/fingerprint.ts';
import type { Reconsidering } from '../judge/reconsider.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import type { Rule } from '../rules/types.ts';

/** What judging needs to lay answers over findings, from the configuration in effect. */
export function reconsideringOf(
  rules: readonly Rule[],
  packs: readonly Pack[],
  config: ResolvedConfig,
  asOf: IsoDate,
): Reconsidering {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    asOf,
    packs,
    rules: byId,
    tradeOf: (path) => fileConfig(config, path).trade,
    optionsOf: (ruleId, path) => ({
      ...byId.get(ruleId)?.meta.defaultOptions,
      ...fileConfig(config, path).rules.get(ruleId)?.options,
    }),
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
  };
}
