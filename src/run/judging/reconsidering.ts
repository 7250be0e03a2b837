import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { optionsOf } from '../../config/policy.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { sha256 } from '../../host/node.ts';
import type { Reconsidering } from '../../judge/answers/reconsider.ts';
import { fingerprint } from '../../judge/fingerprint.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import type { Rule } from '../../rules/types.ts';

/** What judging needs to lay answers over findings, from the configuration in effect. Loaded where a register or a declaration speaks. */
export async function reconsideringOf(
  rules: readonly Rule[],
  packs: readonly Pack[],
  config: ResolvedConfig,
  asOf: IsoDate,
): Promise<Reconsidering> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const decomposer = await bundledDecomposer();
  return {
    asOf,
    packs,
    rules: byId,
    tradeOf: (path) => fileConfig(config, path).trade,
    optionsOf: (ruleId, path) => {
      const rule = byId.get(ruleId);
      return rule === undefined ? {} : optionsOf(rule, fileConfig(config, path));
    },
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    decompose: (input) => decomposer.decompose(input),
  };
}
